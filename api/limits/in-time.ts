/** A service did not answer in the time it may take. */
export class NoAnswerInTimeError extends Error {
  constructor(ms: number) {
    super(`No answer within ${ms} ms`)
    this.name = 'TimeoutError'
  }
}

/**
 * The answer, or `NoAnswerInTimeError` after `ms` milliseconds. The signal tells whoever works on it to stop; one who does not
 * listen is left alone, and what comes of it later is nobody's answer.
 */
export async function inTime<Answer>(ms: number, work: (signal: AbortSignal) => Promise<Answer>): Promise<Answer> {
  const limit = new AbortController()
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => {
    late.reject(new NoAnswerInTimeError(ms))
    limit.abort()
  }, ms)
  try {
    return await Promise.race([work(limit.signal), late.promise])
  } finally {
    clearTimeout(timer)
  }
}
