import type { Side } from '#domain/pair'
import { baselineOf } from '#domain/plan/kpi-verdict'
import { type Goal, type Kpi, kpiChecks, type PlanTerms } from '#domain/plan/plan'
import { smartCheck } from '#domain/plan/smart-check'
import { valueOf } from '../../words/value-of.ts'
import { behaviourName } from '../kpi/behaviour-name.ts'
import { cycleWords } from '../kpi/cycle-words.ts'
import { termsLines } from './terms-lines.ts'

type About = Parameters<typeof termsLines>[1] & { whose: (owner: Side) => string }

/** What is told of one thing, by what it is about. Where it says by itself what it is about, there is no `name`. */
type Detail = { name?: string; text: string }

/** One thing that a wording holds: the line that it is where it is new or gone, and what is told of it where it stays. */
type Item = { line: string; details: ReadonlyMap<string, Detail> }

/**
 * What is another in a wording, as before → after, and nothing of what stays as it is. What is new or gone is one line; what
 * is new says all that is told of it, for nobody agrees to what they do not see.
 */
export function differences(before: PlanTerms, after: PlanTerms, about: About): string[] {
  const { from } = about.words.pending
  const [old, fresh] = [itemsOf(before, about), itemsOf(after, about)]
  return inEither(old, fresh).flatMap((key) => {
    const [was, is] = [old.get(key), fresh.get(key)]
    if (was !== undefined && is !== undefined) return changedDetails(was.details, is.details, from)
    return [from(was?.line ?? '–', is === undefined ? '–' : wholeOf(is))]
  })
}

function changedDetails(
  old: Item['details'],
  fresh: Item['details'],
  from: (was: string, is: string) => string,
): string[] {
  return inEither(old, fresh).flatMap((key) => {
    const [was, is] = [old.get(key), fresh.get(key)]
    if (was?.text === is?.text) return []
    const { name } = is ?? was ?? {}
    return [`${name === undefined ? '' : `${name}: `}${from(was?.text ?? '–', is?.text ?? '–')}`]
  })
}

/** The line of something new, with what it does not say itself. */
function wholeOf({ line, details }: Item): string {
  const more = [...details.values()].map(({ text }) => text).filter((text) => !line.includes(text.replace(/\.$/, '')))
  return more.length === 0 ? line : `${line} (${more.map((text) => text.replace(/\.$/, '')).join(', ')})`
}

function inEither(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])]
}

function itemsOf(terms: PlanTerms, about: About): Map<string, Item> {
  const { words, whose } = about
  const { level, family, isPilot, opening } = terms
  const lines = termsLines(terms, about)
  const item = (id: string, name: string | undefined, facts: Readonly<Record<string, string | undefined>>) =>
    [id, { line: lines.get(id) ?? name ?? '', details: detailsOf(name, facts) }] as const
  const alone = (id: string, text: string | undefined, name?: string) => item(id, name, { text })
  return new Map<string, Item>([
    alone('objective', terms.objective),
    ...(opening ? (['be', 'do', 'have'] as const).map((part) => alone(part, lines.get(part))) : []),
    alone('level', level && words.levels[level]),
    alone('family', family && words.families[family]),
    alone('pilot', isPilot ? words.pilot : undefined),
    ...terms.kpis.map((kpi) => item(kpi.id, kpi.name, kpiFacts(kpi, about))),
    ...terms.behaviours.map((one) => item(one.id, behaviourName(one, words), { owner: whose(one.owner) })),
    ...terms.goals.map((goal) => item(goal.id, goal.text, goalFacts(goal, terms, about))),
    alone('method', lines.get('method'), words.measurement.title),
    alone('on', lines.get('on')),
    item('timeline', undefined, {
      weeks: words.timeline.weeks(terms.timeline.weeks),
      start: words.status.before(about.dates.day(terms.timeline.startOn)),
    }),
  ])
}

/** What has no text is left out. The name itself, and a text with its own label, stand without the name in front. */
function detailsOf(name: string | undefined, facts: Readonly<Record<string, string | undefined>>): Map<string, Detail> {
  const details = Object.entries(facts).flatMap(([key, text]): [string, Detail][] =>
    text === undefined || text === '' ? [] : [[key, { ...(name === undefined ? {} : { name }), text }]],
  )
  return new Map([...(name === undefined ? [] : [['name', { text: name }] as const]), ...details])
}

function kpiFacts(kpi: Kpi, { words, dates, whose, locale }: About): Record<string, string | undefined> {
  const { columns } = words.kpi
  const start = baselineOf(kpi)
  const write = (value: number) => valueOf(locale, value, kpi)
  const told = kpi.baselines.map((one): [string, string] => {
    const day = dates.day(one.on)
    const what = one.kind === 'quantitative' ? columns.baseline : `${words.kpi.other(one.kind)}: ${one.text}`
    return [one.kind, `${what}, ${day}, ${one.source}`]
  })
  const checks = kpiChecks.map((check): [string, string] => {
    const { yes, no, ask } = words.kpi.checks[check]
    const answer = kpi.checks[check]
    return [check, answer === null ? ask : answer ? yes : no]
  })
  return {
    unit: kpi.unit,
    start: start === null ? undefined : `${columns.baseline} ${write(start)}`,
    ...Object.fromEntries(told),
    target: kpi.target === null ? undefined : `${columns.target} ${write(kpi.target)}`,
    direction: words.kpi.direction[kpi.direction],
    owner: whose(kpi.owner),
    source: kpi.source,
    cycle: cycleWords(kpi, words.kpi),
    timing: words.kpi.timing[kpi.timing],
    ...Object.fromEntries(checks),
    scale: kpi.scale?.join(', '),
    review: kpi.reviewOn === undefined ? undefined : words.kpi.lookOn(dates.day(kpi.reviewOn)),
    note: kpi.note,
  }
}

function goalFacts(goal: Goal, terms: PlanTerms, { words, locale, dates }: About) {
  const { goals } = words
  const kpi = terms.kpis.find(({ id }) => id === goal.kpiId)
  const write = (value: number) => valueOf(locale, value, kpi ?? { unit: goal.unit ?? '' })
  const { baseline, target, by } = goal
  const missing = smartCheck(goal, terms).map((question) => goals.smart[question])
  return {
    kpi: kpi?.name,
    baseline: baseline === undefined ? undefined : write(baseline),
    target: target === undefined ? undefined : goals.to(write(target)),
    by: by === undefined ? undefined : goals.by(dates.day(by)),
    skill: goal.skill === undefined ? undefined : goals.skill(goal.skill),
    smart: missing.length === 0 ? goals.isSmart : goals.missing(missing.join(', ')),
  }
}
