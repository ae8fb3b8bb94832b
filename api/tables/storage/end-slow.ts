import { RestError, type TableClient } from '@azure/data-tables'
import { inTime, NoAnswerInTimeError } from '../../limits/in-time.ts'

type PipelinePolicy = Parameters<TableClient['pipeline']['addPolicy']>[0]

/**
 * Ends a request that gets no answer within `timeoutMs`. The client has no limit of its own: one lost answer would hold
 * a job until its function is stopped, and a person for as long as they wait. Behind the retries it ends one try, which
 * is then made again as after any broken connection; before them it ends the call.
 */
export function endSlow(what: 'try' | 'call', timeoutMs: number): PipelinePolicy {
  return {
    name: `endSlow-${what}`,
    async sendRequest(request, next) {
      const given = request.abortSignal
      try {
        return await inTime(timeoutMs, (limit) => {
          request.abortSignal = given ? AbortSignal.any([given as AbortSignal, limit]) : limit
          return next(request)
        })
      } catch (error) {
        if (!(error instanceof NoAnswerInTimeError)) throw error
        throw new RestError(error.message, { code: 'ETIMEDOUT', request })
      } finally {
        if (given) request.abortSignal = given
        else delete request.abortSignal
      }
    },
  }
}
