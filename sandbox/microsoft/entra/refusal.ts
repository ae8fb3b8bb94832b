import { randomUUID } from 'node:crypto'
import type { Reply } from '../reply.ts'

/** An error as the token service words it. */
export function refusal(
  status: number,
  error: string,
  code: number,
  message: string,
  more: Record<string, string> = {},
): Reply {
  const [trace, correlation] = [randomUUID(), randomUUID()]
  const timestamp = `${new Date().toISOString().slice(0, 19).replace('T', ' ')}Z`
  return {
    status,
    body: {
      error,
      error_description: `AADSTS${code}: ${message} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${timestamp}`,
      error_codes: [code],
      timestamp,
      trace_id: trace,
      correlation_id: correlation,
      error_uri: `https://login.microsoftonline.com/error?code=${code}`,
      ...more,
    },
  }
}
