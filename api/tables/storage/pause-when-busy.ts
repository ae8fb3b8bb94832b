import type { TableClient } from '@azure/data-tables'

type PipelinePolicy = Parameters<TableClient['pipeline']['addPolicy']>[0]

/**
 * Gives "too many requests" a pause where the service named none: the client repeats a 429 only when it is told how long
 * to wait.
 */
export function pauseWhenBusy(pauseMs: number): PipelinePolicy {
  return {
    name: 'pauseWhenBusy',
    async sendRequest(request, next) {
      const response = await next(request)
      const isNamed = response.headers.has('retry-after') || response.headers.has('retry-after-ms')
      if (response.status === 429 && !isNamed) response.headers.set('retry-after-ms', String(pauseMs))
      return response
    },
  }
}
