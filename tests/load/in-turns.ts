/** Works on all of them, so many at a time, each beginning when another one is done. */
export async function inTurns<T>(all: readonly T[], atOnce: number, work: (one: T) => Promise<unknown>): Promise<void> {
  const waiting = all.values()
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const one of waiting) await work(one)
    }),
  )
}

const mostTries = 5

/** As a page does it: again after what went wrong, five times at most. */
export function untilDone<T>(work: (one: T) => Promise<void>): (one: T) => Promise<void> {
  return async (one) => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await work(one)
      } catch (trouble) {
        if (tries === mostTries) throw trouble
      }
    }
  }
}
