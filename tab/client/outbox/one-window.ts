/** Two windows of one person share one outbox: only one of them does its task at a time, where the browser has locks. */
function inOneWindow(scope: string, task: () => Promise<void>): Promise<void> {
  const locks = (globalThis.navigator as Navigator | undefined)?.locks
  return locks ? locks.request(`throughline|${scope}`, task) : task()
}

/**
 * Does a task in one window, once for all who ask while it runs; `onEnd` is called when the turn is given back. That takes
 * a moment: who asks in it asks for what came after the task's last look, so the task runs once more for them.
 */
export function sharedRun(
  scope: string,
  { task, onEnd }: { task: () => Promise<void>; onEnd: () => void },
): () => Promise<void> {
  let shared: Promise<void> | undefined
  function start(): Promise<void> {
    const run = inOneWindow(scope, async () => {
      await task()
      shared = undefined
    }).finally(() => {
      if (shared === run) shared = undefined
      onEnd()
    })
    return run
  }
  return () => (shared ??= start())
}
