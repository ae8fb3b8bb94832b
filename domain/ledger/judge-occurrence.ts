import { heldConfidence, type EvidenceKind, type Statement } from '../detection/held-confidence.ts'
import { minutesBetween } from '../time/minutes-between.ts'
import type { Occurrence } from './occurrence.ts'

/** When lines were written in the pair's record: instants, never words. */
export type Traces = {
  readonly notes: readonly string[]
  readonly commitments: readonly string[]
  readonly agenda?: readonly string[]
}

/**
 * Decides whether an occurrence took place, from its answers, its traces and what the two say. Only an occurrence that
 * has ended is judged. A trace counts from 15 minutes before the start to 24 hours after the end, and once it was seen
 * it stays, although the line itself may be put away or deleted later.
 *
 * Example: both accepted, a note written during it: "strong", held.
 */
export function judgeOccurrence(
  occurrence: Occurrence,
  { traces, said = {}, now }: { traces: Traces; said?: Readonly<Record<string, Statement>> | undefined; now: string },
): Occurrence {
  const { tier: _, isHeld: _held, traces: earlier = [], ...rest } = occurrence
  if (occurrence.endAt > now) return rest
  const found = new Set<EvidenceKind>(earlier)
  if (traces.notes.some((at) => isNear(at, occurrence))) found.add('note')
  if (traces.commitments.some((at) => isNear(at, occurrence))) found.add('commitment')
  if (traces.agenda?.some((at) => isNear(at, occurrence))) found.add('agendaChecked')
  const evidence = [...found].toSorted()
  const { conflict, oof, status, answers } = occurrence
  const { tier, held } = heldConfidence({ responses: answers, status, evidence, conflict, oof, said })
  return { ...rest, ...(evidence.length > 0 ? { traces: evidence } : {}), tier, isHeld: held }
}

function isNear(at: string, { startAt, endAt }: Occurrence): boolean {
  return minutesBetween(startAt, at) >= -15 && minutesBetween(endAt, at) <= 24 * 60
}
