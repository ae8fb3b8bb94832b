/** Two windows of one person share one outbox: only one of them does its task at a time, where the browser has locks. */
export function inOneWindow(scope: string, task: () => Promise<void>): Promise<void> {
  const locks = (globalThis.navigator as Navigator | undefined)?.locks
  return locks ? locks.request(`throughline|${scope}`, task) : task()
}
