import type { ErasedOutput } from '#contract/erase-mine'

/** Asks again as long as something is left; each time goes on where the last one stopped. Gives the last answer, with how many entries went in all. */
export async function eraseToTheEnd<Output extends ErasedOutput>(ask: () => Promise<Output>): Promise<Output> {
  let removed = 0
  for (;;) {
    const answer = await ask()
    removed += answer.removed
    if (answer.isDone) return { ...answer, removed }
  }
}
