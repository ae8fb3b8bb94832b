import type { QueueState } from './queue-watch.ts'

type Host = {
  isBusy: () => Promise<boolean>
  queues: () => Promise<QueueState[]>
  /** Milliseconds of any clock that only goes forward. */
  now: () => number
  sleep: (ms: number) => Promise<unknown>
}

const lookEveryMs = 100
/** To ask whether a message is worked on costs nothing; to count messages costs a request for each queue. */
const askEveryMs = 20
/** So long somebody believes that work is done before the messages are counted, who says that it moves. */
const countEveryMs = 5_000

/**
 * Waits until no message is left in any queue. Rejects with what is still waiting once nothing has moved for `patienceMs`:
 * a slow machine may take as long as it takes, a message that hangs does not.
 */
export async function drainQueues(host: Host, patienceMs: number): Promise<QueueState[]> {
  let movedAt = host.now()
  let before = ''
  let wereEmpty = false
  for (;;) {
    const countAt = host.now() + Math.min(countEveryMs, patienceMs)
    while (host.now() < countAt && (await host.isBusy())) await host.sleep(askEveryMs)
    const states = await host.queues()
    const areEmpty = states.every((state) => state.waiting === 0 && state.running === 0)
    // A message is sent on before the one that caused it is deleted, but two queues are not counted in one
    // instant: empty means empty twice in a row.
    if (areEmpty && wereEmpty) return states
    wereEmpty = areEmpty
    const counted = JSON.stringify(states)
    if (counted !== before) movedAt = host.now()
    before = counted
    if (host.now() - movedAt > patienceMs) throw new Error(`Queues are not empty: ${counted}`)
    await host.sleep(areEmpty ? 10 : lookEveryMs)
  }
}
