import { AsyncLocalStorage } from 'node:async_hooks'

/** What is being done, for the lines it leaves in the log: an operation or a job, and the code that ties them together. */
export type UnderWay = { operation: string; trace: string }

/** Everything that is awaited inside of `underWay.run(...)` finds it with `underWay.getStore()`. */
export const underWay = new AsyncLocalStorage<UnderWay>()
