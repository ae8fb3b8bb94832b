import type { TableClient } from '@azure/data-tables'
import { storageShape } from '../storage-shape.ts'

type Policy = Parameters<TableClient['pipeline']['addPolicy']>[0]

/** Storage requests by table, method and the shape of their filter. */
export type Shapes = Record<string, number>

/** Counts, where `into` says at that moment, what goes to the service, each try of its own; a transaction is one request, whatever it holds. */
export function countRequests(into: () => Shapes): Policy {
  return {
    name: 'count',
    sendRequest: (request, next) => {
      const shapes = into()
      const shape = `${request.method} ${storageShape(new URL(request.url))}`
      shapes[shape] = (shapes[shape] ?? 0) + 1
      return next(request)
    },
  }
}
