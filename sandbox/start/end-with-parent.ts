const lookEveryMs = 1_000

/**
 * Calls `end` once: on Ctrl-C, on SIGTERM, and when the process that started this one is gone, however it ended.
 * Otherwise a killed `npm start` would leave servers behind that nobody sees.
 */
export function endWithParent(end: () => void): void {
  let hasEnded = false
  const parent = process.ppid
  function once(): void {
    if (hasEnded) return
    hasEnded = true
    end()
  }
  process.on('SIGINT', once)
  process.on('SIGTERM', once)
  setInterval(() => {
    if (process.ppid !== parent) once()
  }, lookEveryMs).unref()
}
