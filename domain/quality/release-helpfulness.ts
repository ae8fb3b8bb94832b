import type { PublishRules } from '../distribution/group.ts'
import { agreedPublishRules } from '../distribution/publish-rules.ts'
import { publishedLimits } from '../distribution/published-limits.ts'
import type { PulseCounts } from './pulse.ts'
import { helpfulnessReading } from '../indicators/helpfulness.ts'
import { addDays } from '../time/add-days.ts'
import type { LocalDate } from '../time/day-number.ts'
import { lastQuarterOverEverywhere, wholeQuarters, type Quarter } from '../time/quarter.ts'

/**
 * What everybody may read of the answers given in the days `[from, to)`: the share of 4s and 5s as text, its likely
 * range in percent, and how many answers as a band; or that it is not shown, whatever the reason.
 */
export type ReleasedHelpfulness = { from: LocalDate; to: LocalDate } & (
  | { shown: true; answers: string; favourable: string; favourableLo: number; favourableHi: number }
  | { shown: false }
)

/** As many quarters as answers are kept. */
const keptQuarters = 5
const daysOfQuarter = 92

/**
 * The quarters whose answers a release made on the day `asOf` is about: those that are over and that no earlier release
 * showed. None when nothing new is over. So every answer is in one released figure at most, and no two figures can be
 * subtracted from each other.
 *
 * Example: the last release showed the second quarter; on 6 October it is the third, on 3 November there is none.
 */
export function quartersToRelease(before: ReleasedHelpfulness | undefined, asOf: LocalDate): Quarter[] {
  const { from, to } = lastQuarterOverEverywhere(asOf)
  if (before && before.to >= to) return []
  const oldest = wholeQuarters(addDays(from, -keptQuarters * daysOfQuarter), to).slice(-keptQuarters)
  const start = before && (before.shown ? before.to : before.from)
  return start === undefined ? oldest : oldest.filter((quarter) => quarter.from >= start)
}

/**
 * The released figure of these quarters for the whole organisation: at least five people who could answer, five answers,
 * three managers with answers and none with more than half of them; rounded and masked like every published rate. There
 * is no figure for a team, so no manager has one.
 *
 * Example: 4 of 6 favourable answers, two under each of three managers: `65%`, probably 25 to 95, `5-9` answers.
 */
export function releaseHelpfulness(input: {
  quarters: readonly Quarter[]
  teams: readonly { managerId: string; counts: PulseCounts }[]
  eligible: number
  asOf: LocalDate
  /** As agreed unless a deployment is stricter. */
  rules?: PublishRules
}): ReleasedHelpfulness {
  const { quarters, teams, eligible, asOf, rules = agreedPublishRules } = input
  const [from, to] = [quarters[0]?.from ?? asOf, quarters.at(-1)?.to ?? asOf]
  const counts = [0, 1, 2, 3, 4].map((at) => teams.reduce((sum, team) => sum + (team.counts[at] ?? 0), 0))
  const answers = counts.reduce((sum, count) => sum + count, 0)
  const byManager: Record<string, number> = {}
  for (const team of teams) byManager[team.managerId] = (byManager[team.managerId] ?? 0) + sumOf(team.counts)
  // No earlier release held one of these answers: all of them are new.
  const all = { counts, eligible, newSinceLast: answers, byManager, window: [from, to] as const, asOf, rules }
  const reading = helpfulnessReading(all)
  if (reading.value === null) return { from, to, shown: false }
  const { value: shown, ...published } = reading
  const [favourableLo, favourableHi] = publishedLimits({ ...published, shown })
  return { from, to, shown: true, answers: String(reading.n), favourable: shown, favourableLo, favourableHi }
}

function sumOf(counts: PulseCounts): number {
  return counts.reduce((sum, count) => sum + count, 0)
}
