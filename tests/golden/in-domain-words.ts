import { isRecord } from './vector.ts'

/** Other common names for a field, and the domain's own word. */
const otherNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  classifyEvent: {
    isCancelled: 'cancelled',
    isDraft: 'draft',
    isAllDay: 'allDay',
    seriesMasterId: 'master',
  },
  heldConfidence: {
    adHoc: 'adhoc',
    statements: 'said',
    attended: 'attendance',
    attendanceMinutes: 'attendance',
    length: 'minutes',
    lengthMinutes: 'minutes',
    plannedMinutes: 'minutes',
    durationMinutes: 'minutes',
  },
  coverage: { optOut: 'optedOut', analyticsOptOut: 'optedOut' },
  diagnostic: {
    documented: 'documentedCause',
    explained: 'documentedCause',
    governance: 'documentedCause',
    governanceCause: 'documentedCause',
    explanation: 'documentedCause',
    cause: 'documentedCause',
  },
  discreteLaplace: { u: 'uniform' },
  pulseRelease: { answers: 'scores', histogram: 'counts' },
  roi: { exposure: 'headcount' },
  suppress1D: { topShare: 'maxShare', largestShare: 'maxShare' },
}

/** Names for the first day of a pair; the domain knows a span `[from, to)`. */
const relationStarts = [
  'relationStart',
  'relationFrom',
  'relationshipStart',
  'pairStart',
  'newPairStart',
  'newSince',
  'since',
]

/** Puts an example's input into the words of the domain, so that the domain itself needs no second name for a thing. */
export function inDomainWords(fn: string, input: unknown): unknown {
  const renamed = rename(input, otherNames[fn] ?? {})
  return fn === 'heldConfidence' ? withPresence(renamed) : withRelation(renamed)
}

function rename(value: unknown, names: Readonly<Record<string, string>>): unknown {
  if (Array.isArray(value)) return value.map((part: unknown) => rename(part, names))
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([field, part]) => [names[field] ?? field, rename(part, names)]))
}

function withRelation(input: unknown): unknown {
  if (!isRecord(input) || 'relation' in input) return input
  if (Array.isArray(input['relationship'])) return { ...input, relation: input['relationship'] }
  const start = relationStarts.map((name) => input[name]).find((value) => typeof value === 'string')
  return start === undefined ? input : { ...input, relation: [start, null] }
}

/** An attendance report may also come as `both`, `one`, a list, or yes and no per person; the domain counts minutes. */
function withPresence(input: unknown): unknown {
  if (!isRecord(input) || input['attendance'] === undefined) return input
  const { attendance, minutes = 30 } = input
  const stay = (presence: unknown) => (typeof presence === 'number' ? presence : presence === false ? 0 : minutes)
  if (attendance === 'both') return { ...input, minutes, attendance: { one: minutes, other: minutes } }
  if (attendance === 'one') return { ...input, minutes, attendance: { one: minutes } }
  const entries = isRecord(attendance) || Array.isArray(attendance) ? Object.entries(attendance) : []
  return { ...input, attendance: Object.fromEntries(entries.map(([id, presence]) => [id, stay(presence)])) }
}
