import { isRecord } from './vector.ts'

/** Other common names for a field, and the domain's own word. */
const otherNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  classifyEvent: {
    isCancelled: 'cancelled',
    isDraft: 'draft',
    isAllDay: 'allDay',
    all_day: 'allDay',
    seriesMasterId: 'master',
    unPinned: 'unpinned',
  },
  heldConfidence: {
    adHoc: 'adhoc',
    statements: 'said',
    length: 'minutes',
    lengthMinutes: 'minutes',
    lengthMin: 'minutes',
  },
  diagnostic: {
    documented: 'documentedCause',
    explained: 'documentedCause',
    governance: 'documentedCause',
    governanceCause: 'documentedCause',
    documentedGovernance: 'documentedCause',
    cause: 'documentedCause',
  },
  discreteLaplace: { u: 'uniform' },
  pulseRelease: { answers: 'scores', histogram: 'counts' },
  roi: { exposure: 'headcount' },
}

/** Names for the first day of a pair; the domain knows a span `[from, to)`. */
const relationStarts = ['relationStart', 'relationFrom', 'relationshipStart', 'pairStart', 'newSince']

/** Puts an example's input into the words of the domain, so that the domain itself needs no second name for a thing. */
export function inDomainWords(fn: string, input: unknown): unknown {
  return withPresence(withRelation(renamed(input, otherNames[fn] ?? {})))
}

function renamed(value: unknown, names: Readonly<Record<string, string>>): unknown {
  if (Array.isArray(value)) return value.map((part: unknown) => renamed(part, names))
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([field, part]) => [names[field] ?? field, renamed(part, names)]))
}

function withRelation(input: unknown): unknown {
  if (!isRecord(input) || 'relation' in input) return input
  const start = relationStarts.map((name) => input[name]).find((value) => typeof value === 'string')
  return start === undefined ? input : { ...input, relation: [start, null] }
}

/** An attendance report may also come as `both`, `one`, or yes and no per person; the domain counts minutes. */
function withPresence(input: unknown): unknown {
  if (!isRecord(input) || input['attendance'] === undefined) return input
  const { attendance, minutes = 30 } = input
  const stay = (isPresent: boolean) => (isPresent ? minutes : 0)
  if (attendance === 'both' || attendance === 'one') {
    return { ...input, minutes, attendance: { one: minutes, other: stay(attendance === 'both') } }
  }
  if (!isRecord(attendance)) return input
  const stays = Object.entries(attendance).map(([id, part]) => [id, typeof part === 'boolean' ? stay(part) : part])
  return { ...input, attendance: Object.fromEntries(stays) }
}
