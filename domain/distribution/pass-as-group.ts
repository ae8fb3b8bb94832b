import type { BlockFact } from './block-fact.ts'
import { addCell, emptyGroup, passesTests, type PublishRules } from './group.ts'

/** May something be told of these people together? Nobody passes. */
export function passAsGroup(people: readonly Pick<BlockFact, 'managerId'>[], rules: PublishRules): boolean {
  const byManager = new Map<string, number>()
  for (const { managerId } of people) byManager.set(managerId, (byManager.get(managerId) ?? 0) + 1)
  const group = emptyGroup()
  addCell(group, { key: 'together', byManager })
  return passesTests(group, rules)
}
