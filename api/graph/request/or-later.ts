import { LaterError } from '../../ports/later.ts'
import { RetryLater } from './retry-later.ts'

/** Runs a call and says "later" in the words of the ports when Graph asked for a long pause. */
export async function orLater<Result>(call: () => Promise<Result>): Promise<Result> {
  try {
    return await call()
  } catch (error) {
    if (error instanceof RetryLater) throw new LaterError(error.seconds, error)
    throw error
  }
}
