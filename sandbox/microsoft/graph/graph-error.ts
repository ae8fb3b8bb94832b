import { randomUUID } from 'node:crypto'
import type { Reply } from '../reply.ts'

/** An error in the form in which Graph answers every error; dates there have no fraction and no offset. */
export function graphError(status: number, code: string, message: string, headers: Record<string, string> = {}): Reply {
  const requestId = randomUUID()
  const date = new Date().toISOString().slice(0, 19)
  return {
    status,
    headers: { 'request-id': requestId, ...headers },
    body: { error: { code, message, innerError: { date, 'request-id': requestId, 'client-request-id': requestId } } },
  }
}
