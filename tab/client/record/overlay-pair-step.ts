import type { PairView, SessionView } from '#contract/view'
import { acceptCadence, proposeCadence } from '#domain/cadence'
import { adHocSession, noteGrow, plannedSession, reopenSession, sayOfSession } from '#domain/session'
import type { PairChange } from '../outbox/change.ts'
import { claimMeetings } from './claim-meetings.ts'

/** The record with a step about the two applied that still waits on this device; `at` is when it was made. */
export function overlayPairStep(pair: PairView, { operation, input }: PairChange, at: string): PairView {
  const { side } = pair.you
  switch (operation) {
    case 'sayOfSession':
      return session(pair, input.on, (line) => sayOfSession(line, side, input.statement ?? undefined))
    case 'logTalk':
      return session(pair, input.on ?? pair.today, (line, isNew) =>
        isNew ? adHocSession(line.on, side) : sayOfSession(line, side, 'held'),
      )
    case 'tagSession':
      return session(pair, input.on, (line) => tagged(line, input.tags, input.intent))
    case 'noteGrow':
      return session(pair, input.on, (line) => noteGrow(line, input.grow ?? undefined))
    case 'closeSession':
      return session(pair, input.on, (line) => ({
        ...sayOfSession(line, side, 'held'),
        closedAt: line.closedAt ?? at,
        closedBy: line.closedBy ?? side,
        nextStep: line.nextStep ?? (input.noneNeeded ? 'none_needed' : 'agreed'),
      }))
    case 'reopenSession':
      return session(pair, input.on, reopenSession)
    case 'claimSeries':
      return claimMeetings(pair, input)
    case 'proposeCadence':
      return cadence(pair, (known) => proposeCadence(known, input.days, side, input.until))
    case 'acceptCadence':
      return cadence(pair, (known) => acceptCadence(known, input.days, side, input.until))
    case 'answerPulse':
      return { ...pair, pulseIsDue: false }
    case 'writeJournal':
      return written(pair, input.page)
    // What comes of these is shown where the plan is, which knows its own steps: the record carries none of its rules.
    case 'proposePlan':
    case 'changePlan':
    case 'markStages':
    case 'setPreference':
      return pair
  }
}

/** A page that was written asks for no words any more. */
function written(pair: PairView, page: string): PairView {
  const { plan } = pair
  return plan ? { ...pair, plan: { ...plan, journal: plan.journal.filter((due) => due !== page) } } : pair
}

function tagged(line: SessionView, tags: SessionView['tags'], intent: SessionView['intent'] | null): SessionView {
  const { intent: _before, ...rest } = line
  return intent ? { ...rest, tags, intent } : { ...rest, tags }
}

function session(pair: PairView, on: string, edit: (line: SessionView, isNew: boolean) => SessionView): PairView {
  const known = pair.sessions ?? []
  const isNew = known.every((line) => line.on !== on)
  const lines = isNew ? [...known, plannedSession(on)] : known
  const sessions = lines.map((line) => (line.on === on ? edit(line, isNew) : line))
  return { ...pair, sessions: sessions.toSorted((one, other) => (one.on < other.on ? 1 : -1)) }
}

function cadence(pair: PairView, decide: (known: Parameters<typeof proposeCadence>[0]) => Decision): PairView {
  const { days, from, until, proposed }: NonNullable<PairView['cadence']> = pair.cadence ?? {
    days: pair.rhythm.cadenceDays,
    from: pair.rhythm.cadenceFrom,
    proposed: null,
  }
  const decision = decide({ days: from === 'pair' ? days : null, ...(until && { until }), proposed })
  if (decision.kind !== 'changed') return pair
  const { days: agreed, until: end } = decision.cadence
  const now = agreed === null ? { days, from } : ({ days: agreed, from: 'pair' } as const)
  return {
    ...pair,
    cadence: { ...now, ...(end && { until: end }), proposed: decision.cadence.proposed },
    rhythm: { ...pair.rhythm, cadenceDays: now.days, cadenceFrom: now.from },
  }
}

type Decision = ReturnType<typeof proposeCadence>
