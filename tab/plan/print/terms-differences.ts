import type { Side } from '#domain/pair'
import type { Goal, Kpi, PlanTerms } from '#domain/plan/plan'
import { smartCheck } from '#domain/plan/smart-check'
import { valueOf } from '../../words/value-of.ts'
import { behaviourName } from '../kpi/behaviour-name.ts'
import { termsLines } from './terms-lines.ts'

type About = Parameters<typeof termsLines>[1] & { whose: (owner: Side) => string }

/**
 * What is told of one thing. `of` is the line that it belongs to, which says enough where that is new or gone; `name` is what
 * that is called.
 */
type Detail = { of?: string; name?: string; text: string }

/**
 * Line by line what is another in a wording: before → after. What is new or gone stands alone. Paper leaves out what these
 * lines tell besides, but nobody agrees to what they do not see.
 */
export function differences(before: PlanTerms, after: PlanTerms, about: About): string[] {
  const [old, fresh] = [termsLines(before, about), termsLines(after, about)]
  const told = (was = '–', is = '–', name = '') => (was === is ? [] : [`${name}${about.words.pending.from(was, is)}`])
  const main = inEither(old, fresh).flatMap((key) => told(old.get(key), fresh.get(key)))
  const [oldDetails, freshDetails] = [detailsOf(before, about), detailsOf(after, about)]
  const details = inEither(oldDetails, freshDetails).flatMap((key) => {
    const [was, is] = [oldDetails.get(key), freshDetails.get(key)]
    const { of, name } = is ?? was ?? {}
    const isTold = of === undefined || (old.has(of) && fresh.has(of))
    return isTold ? told(was?.text, is?.text, name === undefined ? '' : `${name}: `) : []
  })
  return [...main, ...details]
}

function inEither(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])]
}

function detailsOf(terms: PlanTerms, about: About): Map<string, Detail> {
  const { words, whose } = about
  const { level, family, isPilot } = terms
  return new Map<string, Detail>([
    ...(level ? [['level', { text: words.levels[level] }] as const] : []),
    ...(family ? [['family', { text: words.families[family] }] as const] : []),
    ...(isPilot ? [['pilot', { text: words.pilot }] as const] : []),
    ...terms.kpis.flatMap((kpi) => named(kpi.id, kpi.name, kpiDetails(kpi, about))),
    ...terms.goals.flatMap((goal) => named(goal.id, goal.text, goalDetails(goal, terms.kpis, about))),
    ...terms.behaviours.flatMap((one) => named(one.id, behaviourName(one, words), { owner: whose(one.owner) })),
  ])
}

/** Each under a key of its own, with the name of what it is about; what has no text is left out. */
function named(of: string, name: string, details: Readonly<Record<string, string | undefined>>): [string, Detail][] {
  return Object.entries(details).flatMap(([key, text]): [string, Detail][] =>
    text === undefined || text === '' ? [] : [[`${of} ${key}`, { of, name, text }]],
  )
}

function kpiDetails(kpi: Kpi, { words, dates, whose }: About): Record<string, string | undefined> {
  const told = kpi.baselines.map((one): [string, string] => {
    const day = dates.day(one.on)
    const text = one.kind === 'quantitative' ? '' : `${words.kpi.other(one.kind)}: ${one.text}, `
    return [one.kind, `${text}${day}, ${one.source}`]
  })
  return {
    unit: kpi.unit,
    direction: words.kpi.direction[kpi.direction],
    owner: whose(kpi.owner),
    timing: words.kpi.timing[kpi.timing],
    scale: kpi.scale?.join(', '),
    ...Object.fromEntries(told),
    review: kpi.reviewOn === undefined ? undefined : words.kpi.lookOn(dates.day(kpi.reviewOn)),
    note: kpi.note,
  }
}

function goalDetails(goal: Goal, kpis: readonly Kpi[], { words, locale }: About): Record<string, string | undefined> {
  const { goals } = words
  const kpi = kpis.find(({ id }) => id === goal.kpiId)
  const write = (value: number) => valueOf(locale, value, kpi ?? { unit: goal.unit ?? '' })
  const { baseline, target } = goal
  const missing = smartCheck(goal, kpis).map((question) => goals.smart[question])
  return {
    kpi: kpi?.name,
    baseline: baseline === undefined ? undefined : write(baseline),
    target: target === undefined ? undefined : goals.to(write(target)),
    skill: goal.skill === undefined ? undefined : goals.skill(goal.skill),
    smart: missing.length === 0 ? goals.isSmart : goals.missing(missing.join(', ')),
  }
}
