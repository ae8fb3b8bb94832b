import type { Kpi, PlanPart, PlanTerms } from './plan.ts'

/** What a new wording does to the agreed one: which parts it touches, and whether it only fills in what was open. */
export type TermsChange = { parts: PlanPart[]; isOnlyFacts: boolean; needsReason: boolean }

/**
 * Compares two wordings. Facts are what one finds out and nobody has to agree to: a baseline that was open, the two
 * checks, the day of a review, a note. Something that stood there already is only changed with a reason.
 */
export function changeOfTerms(before: PlanTerms, after: PlanTerms): TermsChange {
  const parts: PlanPart[] = []
  if (!isSame(openingOf(before), openingOf(after))) parts.push('objective')
  if (!isSame([before.kpis, before.behaviours], [after.kpis, after.behaviours])) parts.push('kpis')
  if (!isSame(before.goals, after.goals)) parts.push('goals')
  if (!isSame(before.measurement, after.measurement)) parts.push('measurement')
  if (!isSame(before.timeline, after.timeline)) parts.push('timeline')
  const isKpisAlone = parts.length === 1 && parts[0] === 'kpis' && isSame(before.behaviours, after.behaviours)
  const isOnlyFacts =
    isKpisAlone && isSame(withoutFacts(before.kpis, before.kpis), withoutFacts(after.kpis, before.kpis))
  return { parts, isOnlyFacts, needsReason: !isOnlyFacts && !isOnlyAdded(before, after) }
}

function openingOf({ objective, opening, level, family, isPilot = false }: PlanTerms) {
  return { objective, opening, level, family, isPilot }
}

/** KPIs without what is a fact: the baselines of those that had none yet, checks, review and note. */
function withoutFacts(kpis: readonly Kpi[], before: readonly Kpi[]) {
  return kpis.map(({ checks: _checks, reviewOn: _review, note: _note, baselines, ...kpi }) => {
    const known = before.find(({ id }) => id === kpi.id)?.baselines ?? []
    const kept = baselines.filter(({ kind }) => known.some((one) => one.kind === kind))
    return { ...kpi, baselines: kept }
  })
}

/** KPIs of a wording that waits, with the facts that were found meanwhile, so that a yes to it loses none of them. */
export function withFactsFound(
  waiting: readonly Kpi[],
  found: { before: readonly Kpi[]; after: readonly Kpi[] },
): Kpi[] {
  return waiting.map((kpi) => {
    const [before, after] = [found.before, found.after].map((some) => some.find(({ id }) => id === kpi.id))
    return before === undefined || after === undefined ? kpi : withFacts(kpi, before, after)
  })
}

function withFacts(kpi: Kpi, before: Kpi, after: Kpi): Kpi {
  const newest = <Fact extends 'checks' | 'reviewOn' | 'note'>(fact: Fact): Kpi[Fact] =>
    isSame(before[fact], after[fact]) ? kpi[fact] : after[fact]
  const known = [...before.baselines, ...kpi.baselines].map(({ kind }) => kind)
  const { reviewOn: _review, note: _note, ...rest } = kpi
  const [reviewOn, note] = [newest('reviewOn'), newest('note')]
  return {
    ...rest,
    checks: newest('checks'),
    baselines: [...kpi.baselines, ...after.baselines.filter(({ kind }) => !known.includes(kind))],
    ...(reviewOn === undefined ? {} : { reviewOn }),
    ...(note === undefined ? {} : { note }),
  }
}

/** Everything that stood there stands there still; what was open may be filled and something may be added. */
function isOnlyAdded(before: PlanTerms, after: PlanTerms): boolean {
  const { kpis, goals, behaviours, ...rest } = before
  const { kpis: laterKpis, goals: laterGoals, behaviours: laterBehaviours, ...later } = after
  const targets = new Map(kpis.map(({ id, target }) => [id, target]))
  const opened = laterKpis.map((kpi) => (targets.get(kpi.id) === null ? { ...kpi, target: null } : kpi))
  return (
    isSame(rest, later) &&
    holdsAll(withoutFacts(kpis, kpis), withoutFacts(opened, kpis)) &&
    holdsAll(goals, laterGoals) &&
    holdsAll(behaviours, laterBehaviours)
  )
}

function holdsAll(before: readonly { id: string }[], after: readonly { id: string }[]): boolean {
  return before.every((one) => after.some((other) => other.id === one.id && isSame(one, other)))
}

/** Compares plain values; a property that is undefined is as one that is not there. */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  const [mine, theirs] = [entriesOf(one), entriesOf(other)]
  if (mine.size !== theirs.size) return false
  return [...mine].every(([key, value]) => theirs.has(key) && isSame(value, theirs.get(key)))
}

function entriesOf(value: object): Map<string, unknown> {
  return new Map(Object.entries(value).filter(([, one]) => one !== undefined))
}
