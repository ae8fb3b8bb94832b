import { setTimeout as sleep } from 'node:timers/promises'

/** How a function may be run again after it threw, as the library registers it. Queues have a way of their own. */
export type RetryOptions = {
  retryStrategy: 'fixedDelay' | 'exponentialBackoff'
  /** -1 for without end. */
  maxRetryCount: number
  delayInterval?: Span
  minimumInterval?: Span
  maximumInterval?: Span
}
/** Whole seconds: the library rounds what is shorter. */
type Span = { seconds: number } | undefined

/**
 * Runs `attempt` until it succeeds or no retry is left; then its last error is thrown. Waiting is broken off by `signal`,
 * and the error that led to it is thrown then.
 */
export async function withRetries(
  options: RetryOptions | undefined,
  attempt: (retryCount: number) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  for (let count = 0; ; count++) {
    try {
      return await attempt(count)
    } catch (error) {
      if (!options || count === options.maxRetryCount) throw error
      const isOver = await sleep(delayMs(options, count), false, { signal }).catch(() => true)
      if (isOver) throw error
    }
  }
}

/** Pause before the retry that follows `count` earlier ones. Azure adds some chance to a growing one; here it has none. */
function delayMs(options: RetryOptions, count: number): number {
  if (options.retryStrategy === 'fixedDelay') return spanMs(options.delayInterval)
  return Math.min(spanMs(options.minimumInterval) * 2 ** count, spanMs(options.maximumInterval))
}

function spanMs(span: Span): number {
  return (span?.seconds ?? 0) * 1000
}
