import type { PairView } from '#contract/view'
import type { Side } from '#domain/pair'
import type { StripState } from '#domain/plan/plan-strip'
import { planStripWords } from '../words/plan-strip-words.ts'
import type { Language } from '../words/language.ts'
import { templateWords } from '../words/template-words.ts'
import { valueOf } from '../words/value-of.ts'

/** The newest of each kind that are shown: more would be read by nobody. */
const mostOfKind = 2
/** From here on a topic that stayed open says something about what holds one back. */
const carriedOften = 2

/** States of a plan that both agreed to and that has begun: what is only proposed, or closed, tells nothing of today. */
const tellingStates: readonly StripState[] = ['running', 'paused', 'over']

type Reader = { language: Language; locale: string }

/**
 * What the record itself tells of where things stand: the number of the plan, promises kept, topics that keep being
 * carried, what was done last. Each is a sentence that may be left out.
 */
export function realityFacts(pair: PairView, { language, locale }: Reader): string[] {
  const { facts: words } = templateWords(language)
  const readable = ({ text }: { text: string }) => text !== ''
  const closed = pair.commitments.filter(({ status }) => status === 'done' || status === 'dropped')
  const nameOf = (side: Side) => (side === pair.you.side ? words.you : pair.other.firstName)
  const kept = (['report', 'manager'] as const).flatMap((side) => {
    const own = closed.filter(({ owner }) => owner === side)
    const done = own.filter(({ status }) => status === 'done')
    return own.length === 0 ? [] : [words.kept(nameOf(side), done.length, own.length)]
  })
  const carried = pair.topics
    .filter((topic) => topic.status === 'open' && topic.carried >= carriedOften && readable(topic))
    .toSorted((one, other) => other.carried - one.carried)
  const last = closed.filter((line) => line.status === 'done' && readable(line)).slice(-mostOfKind)
  return [
    ...kpiFact(pair, { language, locale }),
    ...kept,
    ...carried.slice(0, mostOfKind).map(({ text, carried: times }) => words.carried(text, times)),
    ...last.map(({ text }) => words.done(text)),
  ]
}

function kpiFact({ plan }: PairView, { language, locale }: Reader): string[] {
  const kpi = plan?.kpi
  if (!kpi || !tellingStates.includes(plan.state)) return []
  const { facts: words } = templateWords(language)
  const write = (value: number | null) => (value === null ? '–' : valueOf(locale, value, kpi))
  const value = kpi.series.findLast((one) => one !== null) ?? null
  const said = planStripWords(language).startAndGoal(write(kpi.baseline), write(kpi.target))
  return [words.kpi(kpi.name, write(value), said)]
}
