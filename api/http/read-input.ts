import type { OperationName } from '#domain/access'
import { inputs } from '#contract/inputs'
import type { Operations } from '#contract/operations'
import type { HttpRequest } from '@azure/functions'
import type { z } from 'zod'
import type { Stop } from './problem-of.ts'
import { readBody } from './read-body.ts'

type Fields = { field: string; problem: string }[]
export type InputRead<Name extends OperationName> =
  | { kind: 'input'; input: Operations[Name]['input'] }
  | Extract<Stop, { kind: 'bad-input' | 'too-large' }>

/**
 * Puts an operation's input together from the address, the query and the body, and holds it against the schema.
 * A field given in two places, a field nobody knows and a field of the wrong form are named, all of them at once.
 */
export async function readInput<Name extends OperationName>(
  operation: Name,
  request: HttpRequest,
): Promise<InputRead<Name>> {
  const body = await readBody(request)
  if (body.kind !== 'body') return body
  const sources = [Object.entries(request.params), [...request.query.entries()], Object.entries(body.fields)]
  const given = new Map<string, unknown>()
  const twice: Fields = []
  for (const [field, value] of sources.flat()) {
    if (given.has(field)) twice.push({ field: shown(field), problem: 'This field was given twice.' })
    given.set(field, value)
  }
  const schema: z.ZodType = inputs[operation]
  // fromEntries defines own properties, so that a field called __proto__ is an unknown field and nothing else.
  const parsed = schema.safeParse(Object.fromEntries(given))
  const fields = [...twice, ...(parsed.success ? [] : parsed.error.issues.flatMap((issue) => problemsIn(issue, given)))]
  if (!parsed.success || fields.length > 0) return { kind: 'bad-input', fields }
  // The contract's own types bind each schema to the input of its operation.
  return { kind: 'input', input: parsed.data as Operations[Name]['input'] }
}

function problemsIn(issue: z.core.$ZodIssue, given: Map<string, unknown>): Fields {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ field: shown(key), problem: 'This operation has no such field.' }))
  }
  const field = issue.path.join('.')
  const isMissing = issue.path.length === 1 && given.get(field) === undefined && issue.code !== 'custom'
  return [{ field: shown(field), problem: isMissing ? 'This field is missing.' : issue.message }]
}

/** A field's name as the caller wrote it, cut to a length that is worth repeating. */
function shown(field: string): string {
  return field.slice(0, 60)
}
