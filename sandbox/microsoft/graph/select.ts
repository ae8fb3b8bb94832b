import type { Reply } from '../reply.ts'
import { badRequest } from './graph-request.ts'

/** The names in `$select`, or undefined when there is none. Blanks around names are allowed, as in OData. */
export function selectedOf(query: URLSearchParams): string[] | undefined {
  const text = query.get('$select')
  if (text === null) return undefined
  return text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/** Graph's answer to a name the type does not have; undefined when all are known. */
export function unknownName(names: readonly string[], known: ReadonlySet<string>, type: string): Reply | undefined {
  const unknown = names.find((name) => !known.has(name))
  if (unknown === undefined) return undefined
  return badRequest(
    `Parsing OData Select and Expand failed: Could not find a property named '${unknown}' on type 'microsoft.graph.${type}'.`,
  )
}

/** The object with only these properties. Outlook and the directory both always add the id. */
export function project(whole: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
  const kept: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(whole)) {
    if (name === 'id' || name.startsWith('@') || names.includes(name)) kept[name] = value
  }
  return kept
}
