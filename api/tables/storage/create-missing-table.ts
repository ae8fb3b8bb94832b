import type { TableClient } from '@azure/data-tables'

type PipelinePolicy = Parameters<TableClient['pipeline']['addPolicy']>[0]
type PipelineResponse = Awaited<ReturnType<PipelinePolicy['sendRequest']>>

/**
 * Creates a table when the service says that it is not there, then asks once more. Checking before every first
 * request instead would cost each cold start one request per table. The request that creates tables passes untouched.
 */
export function createMissingTable(create: () => Promise<unknown>): PipelinePolicy {
  return {
    name: 'createMissingTable',
    async sendRequest(request, next) {
      const isCreating = request.method === 'POST' && new URL(request.url).pathname.endsWith('/Tables')
      const response = await next(request)
      if (isCreating || !isTableMissing(response)) return response
      await create()
      return next(request)
    },
  }
}

function isTableMissing(response: PipelineResponse): boolean {
  // A transaction answers 202 with the failure inside its body.
  const mayTell = response.status === 404 || response.status === 202
  return mayTell && (response.bodyAsText?.includes('TableNotFound') ?? false)
}
