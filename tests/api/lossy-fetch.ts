import { setTimeout as wait } from 'node:timers/promises'

/** Numbers from 0 up to 1, the same sequence for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export type Losses = { cut: number; lost: number; late: number; sent: number }

/**
 * A connection as in a train: of twenty percent of all requests, a third never arrives, a third is done and its answer
 * gets lost, a third is answered late, when the caller has given up. Everything else takes a random moment.
 */
export function lossyFetch(inner: typeof fetch, { random, patienceMs }: { random: () => number; patienceMs: number }) {
  const losses: Losses = { cut: 0, lost: 0, late: 0, sent: 0 }
  const send: typeof fetch = async (address, init) => {
    losses.sent += 1
    const fate = random()
    await wait(random() * 20)
    if (fate < 0.2 / 3) {
      losses.cut += 1
      throw new TypeError('fetch failed')
    }
    const answer = await inner(address, init)
    if (fate < 0.4 / 3) {
      losses.lost += 1
      throw new TypeError('fetch failed')
    }
    if (fate < 0.2) {
      losses.late += 1
      await wait(patienceMs)
      throw new DOMException('The operation timed out.', 'TimeoutError')
    }
    await wait(random() * 20)
    return answer
  }
  return { send, losses }
}
