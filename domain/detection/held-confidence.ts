import { defaults } from '../defaults.ts'

/** A trace of a talk inside the product. For an ad-hoc talk only traces of the person who did not log it count. */
export const evidenceKinds = ['note', 'commitment', 'agendaChecked', 'panelManager', 'panelReport'] as const
export type EvidenceKind = (typeof evidenceKinds)[number]
export type Statement = 'held' | 'not_held'
export const tiers = ['confirmed', 'strong', 'likely', 'uncertain', 'unlikely'] as const
export type Tier = (typeof tiers)[number]

/** Is there evidence beyond an invitation that was accepted: a note, a promise, a word of one of the two? */
export function isBacked(tier: Tier): boolean {
  return tier === 'strong' || tier === 'confirmed'
}

/** Everything known about one planned or logged session of a pair. */
export type SessionFacts = {
  /** Calendar answers by person; somebody without an entry has not answered. */
  readonly responses: Readonly<Record<string, string>>
  readonly status?: string | undefined
  readonly evidence?: readonly EvidenceKind[] | undefined
  /** At least half of it overlaps with another busy event of one of the two. */
  readonly conflict?: boolean | undefined
  /** At least half of it lies in an out-of-office time of one of the two. */
  readonly oof?: boolean | undefined
  /** Logged afterwards by one person with "We just talked". */
  readonly adhoc?: boolean | undefined
  /** Who logged the ad-hoc talk; that side's own traces do not count. */
  readonly loggedBy?: 'manager' | 'report' | undefined
  /** Minutes each person was present, from an attendance report; only where the works agreement allows it. */
  readonly attendance?: Readonly<Record<string, number>> | undefined
  /** Planned length; needed with `attendance`. */
  readonly minutes?: number | undefined
  /** What the two say themselves. */
  readonly said?: Readonly<Record<string, Statement>> | undefined
}

export type Held = { confidence: number; tier: Tier; held: boolean; disputed: boolean }

/**
 * How sure may we be that a session took place? From 0 to 1.
 *
 * A base from the calendar answers, halved by a double booking and cut to a fifth by an absence; every kind of trace
 * then takes away a share of the remaining doubt (noisy-or). An attendance report replaces this, and what the two
 * people say stands above all: one side alone cannot revive a cancelled meeting, and a contradiction is never counted.
 *
 * Example: both accepted and a note was written: 1 - 0.30 x 0.20 = 0.94, "strong" (V22).
 */
export function heldConfidence(facts: SessionFacts): Held {
  const isOff = isCalledOff(facts)
  const observed = byAttendance(facts) ?? withEvidence(facts, isOff ? 0 : base(facts))
  const said = Object.values(facts.said ?? {})
  const yes = said.filter((statement) => statement === 'held').length
  const no = said.length - yes
  const confidence = round(withStatements({ observed, yes, no, isOff }))
  const disputed = yes > 0 && no > 0
  return {
    confidence,
    tier: tierOf(confidence),
    held: confidence >= defaults.detection.heldFrom && !disputed,
    disputed,
  }
}

function isCalledOff({ status, responses }: SessionFacts): boolean {
  const offByStatus = status === 'cancelled' || status === 'declined' || (status?.startsWith('declined_by') ?? false)
  return offByStatus || Object.values(responses).includes('declined')
}

function base({ responses, adhoc, conflict, oof }: SessionFacts): number {
  const { base: bases, multiplier } = defaults.detection
  const answers = Object.values(responses)
  const firm = answers.filter((answer) => answer === 'accepted' || answer === 'organizer').length
  const byFirm = [bases.twoUnanswered, bases.oneUnanswered][firm] ?? bases.bothAccepted
  const isTentative = answers.some((answer) => answer === 'tentative' || answer === 'tentativelyAccepted')
  const start = adhoc ? bases.adHoc : isTentative ? bases.tentative : byFirm
  return start * (conflict ? multiplier.conflict : 1) * (oof ? multiplier.oof : 1)
}

function withEvidence({ evidence = [], adhoc, loggedBy }: SessionFacts, start: number): number {
  if (start === 0) return 0
  const ownPanel = loggedBy === 'manager' ? 'panelManager' : 'panelReport'
  const kinds = [...new Set(evidence)].filter((kind) => !(adhoc && loggedBy && kind === ownPanel))
  return 1 - kinds.reduce((doubt, kind) => doubt * (1 - defaults.detection.evidence[kind]), 1 - start)
}

function byAttendance({ attendance, minutes = 0 }: SessionFacts): number | undefined {
  const stays = Object.values(attendance ?? {})
  if (stays.length === 0) return undefined
  const enough = Math.max(5, minutes / 4)
  return stays.filter((stay) => stay >= enough).length >= 2 ? 1 : 0.05
}

function withStatements({ observed, yes, no, isOff }: { observed: number; yes: number; no: number; isOff: boolean }) {
  if (yes > 0 && no > 0) return 0.4
  if (yes > 1) return 1
  if (no > 1) return 0
  if (yes === 1) return Math.max(observed, isOff ? 0.4 : 0.8)
  return no === 1 ? Math.min(observed, 0.1) : observed
}

function tierOf(confidence: number): Tier {
  if (confidence >= 0.95) return 'confirmed'
  if (confidence >= 0.8) return 'strong'
  if (confidence >= 0.5) return 'likely'
  return confidence >= 0.2 ? 'uncertain' : 'unlikely'
}

/** Products such as 0.7 x 0.2 miss their decimal by a hair; a tier must not hang on that. */
function round(confidence: number): number {
  return Math.round(confidence * 1e12) / 1e12
}
