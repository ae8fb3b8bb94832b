import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { allRows } from '../../../tests/api/all-rows.ts'
import { examRows } from '../../../tests/exam-rows.ts'
import { pulseTable } from './pulse-table.ts'

examRows('pulse', (rows) => {
  it('counts answers that come at once, and holds nothing but five counts under the manager', async () => {
    const pulse = pulseTable(rows())
    const [quarter, manager] = [`2026-Q4-${randomUUID()}`, randomUUID()]
    await Promise.all([5, 4, 4, 1].map((answer) => pulse.count(quarter, manager, answer)))
    expect(await pulse.counts(quarter, manager)).toEqual([1, 0, 0, 2, 1])
    const kept = await allRows(rows(), quarter, {})
    expect(kept.map(({ key, values }) => ({ key, values }))).toEqual([
      { key: manager, values: { counts: '[1,0,0,2,1]' } },
    ])
  })

  it('writes every row of a quarter again, each as it was', async () => {
    const pulse = pulseTable(rows())
    const [quarter, one, other] = [`2026-Q4-${randomUUID()}`, randomUUID(), randomUUID()]
    await pulse.count(quarter, one, 3)
    await pulse.count(quarter, other, 5)
    const before = await allRows(rows(), quarter, {})
    expect(await pulse.rewrite(quarter)).toBe(2)
    const after = await allRows(rows(), quarter, {})
    expect(after.map(({ values }) => values)).toEqual(before.map(({ values }) => values))
    for (const [index, { etag }] of after.entries()) expect(etag).not.toBe(before[index]?.etag)
  })

  it('forgets quarters before a given one', async () => {
    const pulse = pulseTable(rows())
    const manager = randomUUID()
    await pulse.count('1999-Q1', manager, 3)
    await pulse.count('2026-Q4', manager, 3)
    expect(await pulse.expire('2000-Q1')).toBeGreaterThanOrEqual(1)
    expect(await pulse.counts('1999-Q1', manager)).toEqual([0, 0, 0, 0, 0])
    expect(await pulse.counts('2026-Q4', manager)).toEqual([0, 0, 1, 0, 0])
  })
})
