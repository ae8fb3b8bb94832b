import type { BlockFact } from './block-fact.ts'
import { defaults } from '../defaults.ts'
import type { PublishRules } from './group.ts'
import { passAsGroup } from './pass-as-group.ts'
import type { PeopleBand } from './people-band.ts'
import { publishRate } from './publish-rate.ts'
import { publishedLimits } from './published-limits.ts'

/** A share that is told of everybody together and of no group. `people` are those who had something to count. */
export type WholeFigure = { measure: WholeMeasure; share: string; lo: number; hi: number; people: PeopleBand }

/** What is counted, `x` of `n`, of one person. */
type Count = (fact: BlockFact) => { x: number; n: number }

/**
 * The measures and what each counts of a person: talks with evidence of those held, talks from which a promise came,
 * promises kept in time and at all by either side, and open ones that are past their day.
 */
const counts = {
  evidence: ({ backedSessions = 0, heldSessions }) => ({ x: backedSessions, n: heldSessions }),
  nextStep: ({ sessionsWithStep = 0, heldSessions }) => ({ x: sessionsWithStep, n: heldSessions }),
  managerPromises: ({ promises }) => ({ x: promises?.manager.onTime ?? 0, n: promises?.manager.due ?? 0 }),
  reportPromises: ({ promises }) => ({ x: promises?.report.onTime ?? 0, n: promises?.report.due ?? 0 }),
  sayDo: ({ promises }) => ({
    x: sum(promises?.manager.onTime, promises?.manager.late, promises?.report.onTime, promises?.report.late),
    n: sum(promises?.manager.due, promises?.report.due),
  }),
  carryOver: ({ promises }) => ({ x: promises?.overdue ?? 0, n: promises?.open ?? 0 }),
} as const satisfies Record<string, Count>

export type WholeMeasure = keyof typeof counts

/** In the order in which they are shown. */
export const wholeMeasures = Object.keys(counts) as WholeMeasure[]

/**
 * What may be told of everybody together beside coverage: each share pools all that is counted of people who have some of
 * it, and is rounded and masked by their number.
 *
 * A figure needs fifty such people who pass the three tests. It is told of no group, so nothing can be subtracted from it;
 * and as long as it is neither everything nor nothing, which a mask says, what one person has more another could have,
 * so that no manager's part is settled by it.
 *
 * Example: 60 people had 240 talks, of which 168 left evidence: 70 %, rounded to 5 points.
 */
export function wholeFigures(people: readonly BlockFact[], rules: PublishRules): WholeFigure[] {
  return wholeMeasures.flatMap((measure) => {
    const count: Count = counts[measure]
    const some = people.filter((fact) => count(fact).n > 0)
    return some.length >= defaults.publish.lorenzMinN && passAsGroup(some, rules)
      ? [figureOf(measure, some, count)]
      : []
  })
}

function figureOf(measure: WholeMeasure, people: readonly BlockFact[], count: Count): WholeFigure {
  let [x, n] = [0, 0]
  for (const fact of people) {
    const one = count(fact)
    x += Math.min(one.x, one.n)
    n += one.n
  }
  const rate = publishRate({ x: (people.length * x) / n, n: people.length })
  if (rate.shown === null) throw new RangeError('Too few people for a figure')
  const [lo, hi] = publishedLimits(rate)
  return { measure, share: rate.shown, lo, hi, people: rate.n }
}

function sum(...some: readonly (number | undefined)[]): number {
  return some.reduce<number>((all, one) => all + (one ?? 0), 0)
}
