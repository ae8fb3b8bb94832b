import { cardFacts } from '../../api/handlers/show/cards/card-facts.ts'
import { showCards } from '../../api/handlers/show/cards/show-cards.ts'
import { hashedId } from '../../api/hashed-id.ts'
import { pairLook } from '../../api/jobs/calendars/look-at-pair.ts'
import type { JobPorts } from '../../api/jobs/job-ports.ts'
import type { PairId } from '../../domain/pair.ts'
import { reliability, slotFate, type SlotFate } from '../../domain/frequency/reliability.ts'
import { heldSessions } from '../../domain/ledger/held-sessions.ts'
import { counting } from '../../domain/ledger/occurrence.ts'
import { plannedOutcome } from '../../domain/ledger/planned-outcome.ts'
import { localDate } from '../../domain/time/local-date.ts'
import { whyJudged } from './why-judged.ts'

/** One slot: where it was planned, where it stands, what became of it and by what that is known. */
export type SlotOutcome = {
  plannedOn: string
  plannedAt: string
  startOn: string
  startAt: string
  status: string
  isHeld: boolean | null
  tier: string | null
  /** What it counts as in reliability; "ahead" as long as it is not over. */
  fate: SlotFate | 'ahead'
  reason: string
}

export type Outcome = {
  contactDays: string[]
  planned: number
  kept: number
  movedInTime: number
  slipped: number
  lost: number
  excused: number
  cadenceDays: number | null
  cadenceFrom: string | null
  reliability: number | null
  adherence: number | null
  state: string | null
  slots: SlotOutcome[]
  notCounted: { id: string; why: string; who?: string[] }[]
}

type Params = { pairId: PairId; now: string; events: readonly unknown[] }

/** What the product knows of the pair after the last night: over everything in its ledger. */
export async function outcomeOf(ports: JobPorts, asked: Params): Promise<Outcome> {
  const { pairId, now } = asked
  const [rows, { occurrences: all }] = await Promise.all([
    ports.pairs.open(pairId),
    ports.ledger.read(pairId, '2000-01-03'),
  ])
  const rhythm = rows?.rhythm
  if (rows === undefined || rhythm === undefined) throw new Error('The calendar of this pair was not read')
  const occurrences = counting(all)
  const facts = cardFacts(rows, occurrences, now, '2000-01-01')
  const { zone, cadenceDays, availability } = facts
  const about = { zone, cadenceDays, absences: rhythm.absences }
  const fates = new Map(facts.occurrences.map((one) => [one, plannedOutcome(one, about, availability)]))
  const {
    planned,
    kept,
    movedInTime,
    slipped,
    lost,
    excused,
    reliability: share,
  } = reliability({
    occurrences: [...fates.values()],
  })
  const { first, more } = showCards(cardFacts(rows, occurrences, now))
  const cards = [...first, ...more]
  const adherence = cards.find((one) => one.id === 'cadenceAdherence')?.reading
  const sinceLast = cards.find((one) => one.id === 'timeSinceLast')?.reading
  const held = heldSessions(occurrences, zone).map(({ on }) => on)
  return {
    contactDays: [...new Set([...held, ...(facts.rhythm?.contactDays ?? [])])].toSorted(),
    planned,
    kept,
    movedInTime,
    slipped,
    lost,
    excused,
    cadenceDays: rhythm.cadenceDays,
    cadenceFrom: rhythm.cadenceFrom,
    reliability: share,
    adherence: adherence?.value ?? null,
    state: sinceLast === undefined || sinceLast.value === null ? null : sinceLast.detail.state,
    slots: occurrences.map((one) => {
      const outcome = fates.get(one)
      return {
        plannedOn: one.plannedOn,
        plannedAt: one.plannedAt,
        startOn: localDate(one.startAt, zone),
        startAt: one.startAt,
        status: one.status,
        isHeld: one.isHeld ?? null,
        tier: one.tier ?? null,
        fate: outcome === undefined ? 'ahead' : slotFate(outcome),
        reason: whyJudged(one),
      }
    }),
    notCounted: await reasonsOf(ports, asked),
  }
}

/** Why entries between the two count for nothing, under the ids of the file. */
async function reasonsOf(ports: JobPorts, { pairId, now, events }: Params): Promise<Outcome['notCounted']> {
  const look = await pairLook(ports).look({ pairId, now })
  const ids = new Map(
    events.map((event) => (event as { id?: string } | null)?.id ?? '').map((id) => [hashedId(id), id]),
  )
  const entries = look?.before.entries ?? []
  return entries.flatMap(({ id, why, others }) =>
    why === null
      ? []
      : [
          {
            id: ids.get(id) ?? id,
            why,
            ...(others.length > 0 ? { who: others.map((one) => look?.nameOf(one) ?? one) } : {}),
          },
        ],
  )
}
