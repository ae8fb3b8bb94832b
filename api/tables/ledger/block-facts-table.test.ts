import { randomUUID } from 'node:crypto'
import type { BlockFact } from '#domain/distribution/block-fact'
import { pairIdOf } from '#domain/pair'
import { expect, it } from 'vitest'
import { examRows } from '../../../tests/exam-rows.ts'
import { blockFactsTable } from './block-facts-table.ts'

function fact(): BlockFact {
  return {
    reportId: randomUUID(),
    managerId: randomUUID(),
    segments: { department: 'Sales' },
    availableDays: 20,
    scheduledDays: 20,
    daysPerWeek: 5,
    heldSessions: 3,
    heldMinutes: 90,
  }
}

examRows('blockFacts', (rows) => {
  it('holds one fact per pair and block, and forgets a whole block', async () => {
    const facts = blockFactsTable(rows())
    const [one, other] = [fact(), fact()]
    for (const each of [one, other]) await facts.keep('2026-08-10', pairIdOf(each.managerId, each.reportId), each)
    const corrected = { ...one, heldSessions: 4 }
    await facts.keep('2026-08-10', pairIdOf(one.managerId, one.reportId), corrected)
    await facts.keep('2026-09-07', pairIdOf(one.managerId, one.reportId), one)
    const found: BlockFact[] = []
    for await (const each of facts.ofBlock('2026-08-10')) found.push(each)
    expect(found).toHaveLength(2)
    expect(found).toEqual(expect.arrayContaining([corrected, other]))

    await facts.forget('2026-08-10')
    for await (const each of facts.ofBlock('2026-08-10')) expect(each).toBeUndefined()
    const next: BlockFact[] = []
    for await (const each of facts.ofBlock('2026-09-07')) next.push(each)
    expect(next).toEqual([one])
  })
})
