import type { CadenceView, PairView, SessionView } from '#contract/view'
import type { Sent } from '../outbox/outbox.ts'
import { claimMeetings } from './claim-meetings.ts'

/** The record after the API confirmed a step about the two, with what the API made of it. */
export function settlePairStep(pair: PairView, { change, output, current }: Sent): PairView {
  if (output && 'session' in output) return withSession(pair, output.session)
  if (output && 'cadence' in output) return withCadence(pair, output.cadence)
  if (output && 'claim' in output && change.operation === 'claimSeries')
    return claimMeetings(pair, { ...change.input, claim: output.claim })
  if (output && 'strip' in output) return withPlan(pair, output.strip)
  if (output && 'thanks' in output) return { ...pair, pulseIsDue: false }
  return isCadence(current) ? withCadence(pair, current) : pair
}

function withSession(pair: PairView, session: SessionView): PairView {
  const others = (pair.sessions ?? []).filter(({ on }) => on !== session.on)
  return { ...pair, sessions: [...others, session].toSorted((one, other) => (one.on < other.on ? 1 : -1)) }
}

function withPlan(pair: PairView, strip: PairView['plan'] | null): PairView {
  const { plan: _, ...rest } = pair
  return strip ? { ...rest, plan: strip } : rest
}

function withCadence(pair: PairView, cadence: CadenceView): PairView {
  const { days: cadenceDays, from: cadenceFrom } = cadence
  return { ...pair, cadence, rhythm: { ...pair.rhythm, cadenceDays, cadenceFrom } }
}

function isCadence(current: unknown): current is CadenceView {
  return typeof current === 'object' && current !== null && 'proposed' in current
}
