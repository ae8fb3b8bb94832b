import { type SameStage, sameStages, type Session } from '../session.ts'

const sessionsLookedAt = 6

/**
 * In how many of the last six 1:1s each stage was worked on. Sessions without a mark count among the six: coverage tells
 * what was left out, too.
 *
 * Example: six 1:1s, of which three are marked "measure" and one "set": set 1, align 0, measure 3, evaluate 0, of 6.
 */
export function sameCoverage(sessions: readonly Session[]): { of: number; stages: Record<SameStage, number> } {
  const newest = sessions.toSorted((one, other) => other.on.localeCompare(one.on)).slice(0, sessionsLookedAt)
  const count = (stage: SameStage) => newest.filter(({ same }) => same?.includes(stage)).length
  const stages = { set: count('set'), align: count('align'), measure: count('measure'), evaluate: count('evaluate') }
  return { of: newest.length, stages }
}

/** Marks the stages that a session worked on; none takes the marks away. */
export function markSame(session: Session, stages: readonly SameStage[]): Session {
  const { same: _, ...rest } = session
  const same = sameStages.filter((stage) => stages.includes(stage))
  return same.length === 0 ? rest : { ...rest, same }
}
