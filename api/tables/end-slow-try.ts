import { RestError, type TableClient } from '@azure/data-tables'

type PipelinePolicy = Parameters<TableClient['pipeline']['addPolicy']>[0]

/**
 * Ends a request that gets no answer within `timeoutMs`, so that it is tried again as after any broken connection. The
 * client has no limit of its own: one lost answer would hold a job until its function is stopped.
 */
export function endSlowTry(timeoutMs: number): PipelinePolicy {
  return {
    name: 'endSlowTry',
    async sendRequest(request, next) {
      const given = request.abortSignal
      const limit = new AbortController()
      const timer = setTimeout(() => limit.abort(), timeoutMs)
      request.abortSignal = given ? AbortSignal.any([given as AbortSignal, limit.signal]) : limit.signal
      try {
        return await next(request)
      } catch (error) {
        if (!limit.signal.aborted) throw error
        throw new RestError(`No answer within ${timeoutMs} ms`, { code: 'ETIMEDOUT', request })
      } finally {
        clearTimeout(timer)
        if (given) request.abortSignal = given
        else delete request.abortSignal
      }
    },
  }
}
