import type { ReleasedHelpfulness } from '#contract/read-release'
import { coveragePerson, type BlockFact } from '#domain/distribution/block-fact'
import type { PublishRules } from '#domain/distribution/group'
import { isEligible } from '#domain/distribution/coverage'
import type { LeftFigures } from '#domain/distribution/left-figures'
import type { PulseCounts } from '#domain/quality/pulse'
import { quartersToRelease, releaseHelpfulness } from '#domain/quality/release-helpfulness'
import type { Quarter } from '#domain/time/quarter'
import type { JobPorts } from '../job-ports.ts'

/**
 * What the release of a block says about helpfulness: quarters that are over since the last release, or once more what
 * that one said. `facts` are the block's, for how many people could answer. The answers about a manager who has left the
 * figures are in none; whoever else has left is not asked any more, and answers of before are nobody's.
 */
export async function releasedHelpfulness(
  { pulse, releases }: Pick<JobPorts, 'pulse' | 'releases'>,
  { facts, left, asOf, rules }: { facts: readonly BlockFact[]; left: LeftFigures; asOf: string; rules: PublishRules },
): Promise<ReleasedHelpfulness> {
  const before = (await releases.latest())?.helpfulness
  const quarters = quartersToRelease(before, asOf)
  if (before && quarters.length === 0) return before
  const asked: Quarter[] = []
  const teams: { managerId: string; counts: PulseCounts }[] = []
  for (const quarter of quarters) {
    for await (const { managerOid, counts } of pulse.ofQuarter(quarter.name))
      if (!left.people.has(managerOid)) teams.push({ managerId: managerOid, counts })
    // Quarters before the question was first asked are no part of the story.
    if (teams.length > 0 || quarter === quarters.at(-1)) asked.push(quarter)
  }
  const eligible = facts.filter((fact) => isEligible(coveragePerson(fact))).length
  return releaseHelpfulness({ quarters: asked, teams, eligible, asOf, rules })
}
