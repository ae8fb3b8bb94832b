import type { Draft } from '../../../client/device/device-store.ts'
import type { Refused } from './refused-entries.ts'
import type { Back } from './step.ts'

/** How many steps go back one by one. */
const mostSteps = 10
/** The API takes an addition back for an hour; a step near that age is not tried any more. */
const keptMs = 55 * 60_000

/** A step that was made: what became of which line, and its ways back; without any it stays. */
export type Done = {
  lineId: string
  says: string
  madeAt: number
  back: Way[] | undefined
  typed: Draft | undefined
  /** The entries that carry it to the API. */
  entryIds: string[]
}

/** How one change of a step goes back, and the entry that carries the change. */
export type Way = { entryId: string; lineId: string; back: Back }

/** The last steps, as long as each can go back; one that was not taken is passed over until it is sent again. */
export function keptSteps(refused: Refused) {
  let done: Done[] = []
  return {
    put(step: Done): void {
      done = [...done, step].slice(-mostSteps)
    },
    last(): Done | undefined {
      refused.heed()
      done = done.filter(({ madeAt }) => Date.now() - madeAt < keptMs)
      return done.findLast(({ entryIds }) => !entryIds.every(refused.has))
    },
    drop(step: Done): void {
      done = done.filter((one) => one !== step)
    },
  }
}
