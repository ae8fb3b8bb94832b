import type { OperationName } from '#contract/operations'
import type { HttpRequest } from '@azure/functions'
import type { Stop } from './problem-of.ts'

/** Far above the longest note in any encoding, and enough for a file of organisation figures. */
const usualMaxBytes = 1_048_576
/** Some hundred bytes for each person of a large organisation. */
const largeMaxBytes: Partial<Record<OperationName | 'feed', number>> = { importSegments: 24 * usualMaxBytes }

type BodyRead = { kind: 'body'; fields: Record<string, unknown> } | Extract<Stop, { kind: 'bad-input' | 'too-large' }>

/** Reads a JSON object. No body at all is an object without fields: some operations ask nothing but who calls. */
export async function readBody(address: OperationName | 'feed', request: HttpRequest): Promise<BodyRead> {
  const bodyMaxBytes = largeMaxBytes[address] ?? usualMaxBytes
  if (Number(request.headers.get('content-length') ?? 0) > bodyMaxBytes) return { kind: 'too-large' }
  const bytes = await request.arrayBuffer()
  if (bytes.byteLength > bodyMaxBytes) return { kind: 'too-large' }
  if (bytes.byteLength === 0) return { kind: 'body', fields: {} }
  return parseObject(bytes)
}

function parseObject(bytes: ArrayBuffer): BodyRead {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return badBody('The body is not valid JSON in UTF-8.')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return badBody('Send one JSON object.')
  return { kind: 'body', fields: value as Record<string, unknown> }
}

function badBody(problem: string): BodyRead {
  return { kind: 'bad-input', fields: [{ field: 'body', problem }] }
}
