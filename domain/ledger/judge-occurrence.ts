import { heldConfidence, type EvidenceKind, type Statement, type Tier } from '../detection/held-confidence.ts'
import { panelSlot } from '../sessions/meeting-slot.ts'
import type { Side } from '../pair.ts'
import { minutesBetween } from '../time/minutes-between.ts'
import type { Occurrence } from './occurrence.ts'

/** When lines were written in the pair's record and its panel was opened: instants, never words. */
export type Traces = {
  readonly notes: readonly string[]
  readonly commitments: readonly string[]
  readonly agenda?: readonly string[]
  readonly openings?: readonly { readonly at: string; readonly by: Side }[]
}

/** Everything an occurrence is judged by besides itself. */
type Known = { traces: Traces; said?: Readonly<Record<string, Statement>> | undefined; now: string }

/**
 * Decides whether an occurrence took place, from its answers, its traces and what the two say. Only an occurrence that
 * has ended is judged. A line counts from 15 minutes before the start to 24 hours after the end, an opened panel from 5
 * minutes before the start to 15 after the end; what was seen once stays, although the line may be put away or deleted
 * later. When the traces themselves are forgotten, how sure they made us is what stays.
 *
 * Example: both accepted, a note written during it: "strong", held.
 */
export function judgeOccurrence(occurrence: Occurrence, { traces, said = {}, now }: Known): Occurrence {
  const { tier: _, isHeld: _held, traces: earlier = [], ...rest } = occurrence
  const { fadedTier, conflict, oof, status, answers } = rest
  if (occurrence.endAt > now) return rest
  if (fadedTier !== undefined && status === 'scheduled' && Object.keys(said).length === 0)
    return { ...rest, tier: fadedTier, isHeld: heldTiers.has(fadedTier) }
  const evidence = fadedTier === undefined ? evidenceOf(occurrence, traces, earlier) : []
  const { tier, held } = heldConfidence({ responses: answers, status, evidence, conflict, oof, said })
  return { ...rest, ...(evidence.length > 0 ? { traces: evidence } : {}), tier, isHeld: held }
}

const heldTiers: ReadonlySet<Tier> = new Set(['confirmed', 'strong', 'likely'])

function evidenceOf(occurrence: Occurrence, traces: Traces, earlier: readonly EvidenceKind[]): EvidenceKind[] {
  const found = new Set<EvidenceKind>(earlier)
  if (traces.notes.some((at) => isNear(at, occurrence))) found.add('note')
  if (traces.commitments.some((at) => isNear(at, occurrence))) found.add('commitment')
  if (traces.agenda?.some((at) => isNear(at, occurrence))) found.add('agendaChecked')
  for (const { at, by } of traces.openings ?? [])
    if (panelSlot([occurrence], at)) found.add(by === 'manager' ? 'panelManager' : 'panelReport')
  return [...found].toSorted()
}

/** Was a line written at this instant a trace of that slot? From 15 minutes before its start to 24 hours after its end. */
export function isNear(at: string, { startAt, endAt }: Pick<Occurrence, 'startAt' | 'endAt'>): boolean {
  return minutesBetween(startAt, at) >= -15 && minutesBetween(endAt, at) <= 24 * 60
}
