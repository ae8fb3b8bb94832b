import { type OperationName, operations, type Operations } from '#contract/operations'
import type { HttpRequest } from '@azure/functions'
import type { z } from 'zod'
import type { Stop } from './problem-of.ts'
import { readBody } from './read-body.ts'

type Fields = { field: string; problem: string }[]
export type InputRead<Name extends OperationName> = { kind: 'input'; input: Operations[Name]['input'] } | Refused

/**
 * Reads an operation's input from the body and holds it against the schema. A field nobody knows and a field of the
 * wrong form are named, all of them at once. A field in the address is refused, whatever it says: platforms keep
 * addresses, so nothing a person typed and nobody's id may stand there.
 */
export async function readInput<Name extends OperationName>(
  operation: Name,
  request: HttpRequest,
): Promise<InputRead<Name>> {
  const schema: z.ZodType = operations[operation].input
  const read = await readAgainst(schema, operation, request)
  // The contract's own types bind each schema to the input of its operation.
  return read.kind === 'input' ? { kind: 'input', input: read.input as Operations[Name]['input'] } : read
}

type Refused = Extract<Stop, { kind: 'bad-input' | 'too-large' }>

/** Reads the body of whatever is sent to this address, and holds it against a schema. */
export async function readAgainst<Input>(
  schema: z.ZodType<Input>,
  address: OperationName | 'feed',
  request: HttpRequest,
): Promise<{ kind: 'input'; input: Input } | Refused> {
  const body = await readBody(address, request)
  if (body.kind !== 'body') return body
  if (request.query.size > 0) return inAddress
  const parsed = schema.safeParse(body.fields)
  if (!parsed.success) {
    return { kind: 'bad-input', fields: parsed.error.issues.flatMap((issue) => problemsIn(issue, body.fields)) }
  }
  return { kind: 'input', input: parsed.data }
}

const inAddress: Extract<Stop, { kind: 'bad-input' }> = {
  kind: 'bad-input',
  fields: [{ field: 'address', problem: 'Send all fields in the body. Nothing may stand behind the address.' }],
}

function problemsIn(issue: z.core.$ZodIssue, given: Record<string, unknown>): Fields {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ field: shown(key), problem: 'This operation has no such field.' }))
  }
  const field = issue.path.join('.')
  const isMissing = issue.path.length === 1 && given[field] === undefined && issue.code !== 'custom'
  return [{ field: shown(field), problem: isMissing ? 'This field is missing.' : issue.message }]
}

/** A field's name as the caller wrote it, cut to a length that is worth repeating. */
function shown(field: string): string {
  return field.slice(0, 60)
}
