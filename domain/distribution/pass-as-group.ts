import type { BlockFact } from './block-fact.ts'
import { addCell, emptyGroup, failedTest, type FailedTest, type PublishRules } from './group.ts'

/** The first test that these people fail together; nothing when something may be told of them. */
export function failedAsGroup(
  people: readonly Pick<BlockFact, 'managerId'>[],
  rules: PublishRules,
): FailedTest | undefined {
  const byManager = new Map<string, number>()
  for (let from = 0; from < people.length;) {
    const { managerId = '' } = people[from] ?? {}
    // A team mostly comes together.
    let to = from + 1
    while (people[to]?.managerId === managerId) to += 1
    byManager.set(managerId, (byManager.get(managerId) ?? 0) + to - from)
    from = to
  }
  const group = emptyGroup()
  addCell(group, { key: 'together', byManager })
  return failedTest(group, rules)
}

/** May something be told of these people together? Nobody passes. */
export function passAsGroup(people: readonly Pick<BlockFact, 'managerId'>[], rules: PublishRules): boolean {
  return failedAsGroup(people, rules) === undefined
}
