import type { Context } from '@microsoft/microsoft-graph-client'
import { UnreadableBodyError } from './fetch-handler.ts'
import { GraphTrouble } from './graph-trouble.ts'
import { NoTokenError } from './token-handler.ts'

/** A failed attempt, ready to be judged and to become an error. */
export type FailedAttempt = {
  method: string
  status: number
  isUnsent: boolean
  toError: (isAmbiguous: boolean) => GraphTrouble
}

/** Reads a failed attempt: Graph's error body, or the reason why there was no answer. */
export async function troubleOf(context: Context, failure: { cause: unknown } | undefined): Promise<FailedAttempt> {
  const url = typeof context.request === 'string' ? context.request : context.request.url
  const method = context.options?.method ?? 'GET'
  const response = failure ? undefined : context.response
  const told = response ? readError(await response.clone().text()) : describe(failure?.cause)
  const requestId = told.requestId ?? response?.headers.get('request-id') ?? undefined
  return {
    method,
    status: response?.status ?? 0,
    isUnsent: isUnsent(failure?.cause),
    toError: (isAmbiguous) =>
      new GraphTrouble({
        ...told,
        requestId,
        method,
        path: new URL(url).pathname,
        status: response?.status ?? 0,
        isAmbiguous,
        cause: failure?.cause,
      }),
  }
}

type Told = { code: string; message: string; requestId?: string | undefined }
type Inner = { 'request-id'?: string; requestId?: string }
type ErrorBody = { error?: { code?: string; message?: string; innerError?: Inner; innererror?: Inner } }

/** Graph writes `innerError` or `innererror`, and a gateway may answer without JSON at all. */
export function readError(text: string): Told {
  try {
    const { error } = JSON.parse(text) as ErrorBody
    const inner = error?.innerError ?? error?.innererror
    return {
      code: error?.code ?? 'Unknown',
      message: error?.message ?? '',
      requestId: inner?.['request-id'] ?? inner?.requestId,
    }
  } catch {
    return { code: 'Unknown', message: 'The answer is not JSON.' }
  }
}

function describe(cause: unknown): Told {
  if (cause instanceof NoTokenError) return { code: 'NoToken', message: cause.message }
  if (cause instanceof UnreadableBodyError) return { code: 'UnreadableBody', message: cause.message }
  if (cause instanceof Error && cause.name === 'TimeoutError') return { code: 'Timeout', message: 'No answer in time.' }
  return { code: 'NetworkError', message: cause instanceof Error ? cause.message : String(cause) }
}

/** Reasons for which there was no connection at all. */
const unconnected = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

function isUnsent(cause: unknown): boolean {
  if (cause instanceof NoTokenError) return true
  const code = cause instanceof Error ? (cause.cause as { code?: string } | undefined)?.code : undefined
  return code !== undefined && unconnected.has(code)
}
