import { defaults } from '../defaults.ts'
import { taxonomy, type TopicTag } from '../quality/topic-weights.ts'
import { possibleCounts } from '../disclosure/possible-counts.ts'
import { coveragePerson, type BlockFact } from './block-fact.ts'
import { isCovered } from './coverage.ts'
import type { PublishRules } from './group.ts'
import { passAsGroup } from './pass-as-group.ts'
import type { PeopleBand } from './people-band.ts'
import { publishRate } from './publish-rate.ts'
import { publishedLimits } from './published-limits.ts'

/** A share that is told of everybody together and of no group. `people` had something to count: so many or somewhat more. */
export type WholeFigure = { measure: WholeMeasure; share: string; lo: number; hi: number; people: PeopleBand }

/** What is counted, `x` of `n`, of one person: apart, since most people have nothing of most measures. */
type Count = { readonly x: (fact: BlockFact) => number; readonly n: (fact: BlockFact) => number }

/** Of more of all the people nobody learns that they had something to count: the border behind which a share is masked. */
const mostCounted = 0.95

/**
 * The measures and what each counts of a person: talks with evidence of those held, talks from which a promise came,
 * promises kept in time and at all by either side, open ones that are past their day, and talks with each topic of those that
 * were tagged.
 */
const counts = {
  evidence: { x: ({ backedSessions = 0 }) => backedSessions, n: ({ heldSessions }) => heldSessions },
  nextStep: { x: ({ sessionsWithStep = 0 }) => sessionsWithStep, n: ({ heldSessions }) => heldSessions },
  managerPromises: {
    x: ({ promises }) => promises?.manager.onTime ?? 0,
    n: ({ promises }) => promises?.manager.due ?? 0,
  },
  reportPromises: { x: ({ promises }) => promises?.report.onTime ?? 0, n: ({ promises }) => promises?.report.due ?? 0 },
  sayDo: {
    x: ({ promises }) =>
      sum(promises?.manager.onTime, promises?.manager.late, promises?.report.onTime, promises?.report.late),
    n: ({ promises }) => sum(promises?.manager.due, promises?.report.due),
  },
  carryOver: { x: ({ promises }) => promises?.overdue ?? 0, n: ({ promises }) => promises?.open ?? 0 },
  ...topicCounts(),
} as const satisfies Record<string, Count>

/** Of tagged talks those with a topic: one has up to three, so these shares do not add up to everything. */
function topicCounts(): Record<`topic-${TopicTag}`, Count> {
  const each = taxonomy.map((topic): [string, Count] => [
    `topic-${topic}`,
    { x: ({ topics }) => topics?.[topic] ?? 0, n: ({ taggedSessions = 0 }) => taggedSessions },
  ])
  return Object.fromEntries(each) as Record<`topic-${TopicTag}`, Count>
}

export type WholeMeasure = keyof typeof counts

/** In the order in which they are shown. */
export const wholeMeasures = Object.keys(counts) as WholeMeasure[]

/**
 * What may be told of everybody together beside coverage: each share pools all that is counted of people who have some of
 * it, and is rounded and masked by their number.
 *
 * A figure needs fifty such people who pass the three tests, and no manager with more than half of what is counted. It is told
 * of no group, so nothing can be subtracted from it;
 * and as long as it is neither everything nor nothing, which a mask says, what one person has more another could have,
 * so that no manager's part is settled by it.
 *
 * How many they are must not say more than is told already, nor that they are all: whoever had a 1:1 is counted as the
 * published coverage says at least, and others as no more than 95 of 100 people; whoever tagged one as the fewer of both.
 *
 * Example: 60 people had 240 talks, of which 168 left evidence: 70 %, rounded to 5 points. Of 100 who all met it is told as
 * of 96, which `>95%` says of them.
 */
export function wholeFigures(people: readonly BlockFact[], rules: PublishRules): WholeFigure[] {
  const sizes = { most: Math.floor(mostCounted * people.length), met: leastMet(people) }
  return wholeMeasures.flatMap((measure) => {
    const count: Count = counts[measure]
    const some = people.filter((fact) => count.n(fact) > 0)
    const counted = countedAs(measure, some.length, sizes)
    const isTold = counted >= defaults.publish.lorenzMinN && passAsGroup(some, rules)
    return isTold && !isMostlyOneManagers(some, count, rules) ? [figureOf(measure, { some, count, counted })] : []
  })
}

/** What is counted of 1:1s: whoever has some of it had one. */
const ofSessions: ReadonlySet<WholeMeasure> = new Set(['evidence', 'nextStep'])

/** Of how many people a figure is told of which so many have something to count. */
function countedAs(measure: WholeMeasure, some: number, { most, met }: { most: number; met: number }): number {
  if (ofSessions.has(measure)) return met
  return measure.startsWith('topic-') ? Math.min(some, most, met) : Math.min(some, most)
}

/** Who has many 1:1s counts often: though people are spread over managers, most of what is counted may be one manager's. */
function isMostlyOneManagers(some: readonly BlockFact[], count: Count, { maxManagerShare }: PublishRules): boolean {
  const counted = new Map<string, number>()
  let [most, all] = [0, 0]
  for (const fact of some) {
    const n = count.n(fact)
    const own = (counted.get(fact.managerId) ?? 0) + n
    counted.set(fact.managerId, own)
    most = Math.max(most, own)
    all += n
  }
  return most > maxManagerShare * all + 1e-9
}

/** How many at least had a 1:1, as far as the published coverage says. */
function leastMet(people: readonly BlockFact[]): number {
  const met = people.filter((fact) => isCovered(coveragePerson(fact))).length
  return possibleCounts({ x: met, n: people.length })[0]
}

function figureOf(
  measure: WholeMeasure,
  { some, count, counted }: { some: readonly BlockFact[]; count: Count; counted: number },
): WholeFigure {
  let [x, n] = [0, 0]
  for (const fact of some) {
    const all = count.n(fact)
    x += Math.min(count.x(fact), all)
    n += all
  }
  const rate = publishRate({ x: (counted * x) / n, n: counted })
  if (rate.shown === null) throw new RangeError('Too few people for a figure')
  const [lo, hi] = publishedLimits(rate)
  return { measure, share: rate.shown, lo, hi, people: rate.n }
}

function sum(...some: readonly (number | undefined)[]): number {
  return some.reduce<number>((all, one) => all + (one ?? 0), 0)
}
