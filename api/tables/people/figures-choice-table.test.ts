import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { pairIdOf } from '../../../domain/pair.ts'
import { examRows } from '../../../tests/exam-rows.ts'
import { figuresChoiceTable } from './figures-choice-table.ts'

const at = '2026-10-15T08:00:00.000Z'

examRows('people', (rows) => {
  it('keeps one person’s word about all and about single pairs, said twice or taken back twice', async () => {
    const figures = figuresChoiceTable(rows())
    const [mia, ravi] = [randomUUID(), randomUUID()]
    const pairId = pairIdOf(mia, ravi)
    for (const isOut of [true, true]) await figures.keep(ravi, { pairId }, { isOut, at })
    await figures.keep(ravi, 'altogether', { isOut: true, at })
    expect(await figures.leftBy(ravi)).toEqual({ altogether: true, pairs: new Set([pairId]) })
    for (const isOut of [false, false]) await figures.keep(ravi, 'altogether', { isOut, at })
    expect(await figures.leftBy(ravi)).toEqual({ altogether: false, pairs: new Set([pairId]) })
    expect(await figures.leftBy(mia)).toEqual({ altogether: false, pairs: new Set() })
  })

  it('tells a release of everybody, and of nothing else in the table', async () => {
    const figures = figuresChoiceTable(rows())
    const [tom, zoe] = [randomUUID(), randomUUID()]
    await rows().write(tom, [{ kind: 'put', key: 'profile', values: {} }])
    await figures.keep(tom, 'altogether', { isOut: true, at })
    await figures.keep(zoe, { pairId: pairIdOf(tom, zoe) }, { isOut: true, at })
    const { people, pairs } = await figures.everybody()
    expect([people.has(tom), people.has(zoe), pairs.has(pairIdOf(tom, zoe))]).toEqual([true, false, true])
    expect([...people].every((oid) => !oid.includes('|'))).toBe(true)
  })
})
