import { baselineOf } from '#domain/plan/kpi-verdict'
import type { Goal, Kpi, PlanTerms } from '#domain/plan/plan'
import { weekdayNames } from '../../words/weekday-names.ts'
import type { Dates } from '../../words/dates.ts'
import type { PlanWords } from '../../words/plan-words.ts'
import { valueOf } from '../../words/value-of.ts'
import { behaviourName } from '../kpi/behaviour-name.ts'
import { checkWords } from '../kpi/check-words.ts'
import { cycleWords } from '../kpi/cycle-words.ts'

type About = {
  words: PlanWords
  locale: string
  dates: Pick<Dates, 'day'>
  /** The last day of the plan, where it is to be told. */
  last?: string | undefined
}

/** What a plan says, line by line under a name for each, so that two wordings can be held against one another. */
export function termsLines(terms: PlanTerms, about: About): Map<string, string> {
  const { words, locale, dates, last } = about
  const { objective, opening, measurement, timeline } = terms
  return new Map([
    ['objective', objective],
    ...(opening
      ? (['be', 'do', 'have'] as const).map((part): [string, string] => [
          part,
          `${words.opening[part]}: ${opening[part]}`,
        ])
      : []),
    ...terms.kpis.map((kpi): [string, string] => [kpi.id, kpiLine(kpi, about)]),
    ...terms.behaviours.map((one): [string, string] => [one.id, behaviourName(one, words)]),
    ...terms.goals.map((goal): [string, string] => [goal.id, goalLine(goal, about)]),
    ['method', measurement.method],
    ['on', words.measurement.on(weekdayNames(locale, 'long')[measurement.on - 1] ?? '')],
    ['timeline', words.timeline.text(timeline.weeks, dates.day(timeline.startOn), last && dates.day(last))],
  ])
}

/** A number as it is agreed: from where to where, how often, from which source, and why it is the one. */
export function kpiLine(kpi: Kpi, { words, locale }: About): string {
  const start = baselineOf(kpi)
  const write = (value: number) => valueOf(locale, value, kpi)
  const way =
    kpi.target === null
      ? start === null
        ? ''
        : write(start)
      : start === null
        ? words.goals.to(write(kpi.target))
        : words.goals.from(write(start), write(kpi.target))
  const agreed = [kpi.name, way, cycleWords(kpi, words.kpi).replace(/\.$/, ''), kpi.source]
  return `${agreed.filter((part) => part !== '').join(', ')}. ${checkWords(kpi, words.kpi)}`
}

function goalLine({ text, by }: Goal, { words, dates }: About): string {
  return by === undefined ? text : `${text}, ${words.goals.by(dates.day(by))}`
}
