/**
 * Tells the parent that this child is ready, and ends the child with its parent: on SIGTERM, on Ctrl-C, and when
 * the line to the parent breaks because it was killed. `stop` gets the chance to write what must be kept.
 */
export function serveParent(ready: object, stop: () => Promise<void>): void {
  let isStopping = false
  function end(): void {
    if (isStopping) return
    isStopping = true
    void stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
  process.on('disconnect', end)
  process.send?.(ready)
}
