import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { examRows } from '../../../tests/exam-rows.ts'
import type { LoggedDeed } from '../../ports/organisation-log.ts'
import { organisationLogTable } from './organisation-log-table.ts'

const hour = { at: '2026-10-15T08:00:00.000Z', until: '2026-10-15T09:00:00.000Z' }

examRows('access', (rows) => {
  it('keeps every act, and one line for each hour, person and thing that was read', async () => {
    const log = organisationLogTable(rows())
    const [one, other] = [randomUUID(), randomUUID()]
    const act: LoggedDeed = { at: '2026-10-15T08:10:00.000Z', until: null, by: one, what: 'runJob', about: 'people' }
    const reading: LoggedDeed = { ...hour, by: one, what: 'readRelease', about: '2026-09-07' }
    const deeds = [act, act, reading, reading, { ...reading, by: other }, { ...reading, about: '2026-08-10' }]
    await Promise.all(deeds.map((deed) => log.add(deed)))
    const { deeds: found, next } = await log.page(50)
    const mine = found.filter(({ by }) => by === one || by === other)
    expect(mine).toHaveLength(5)
    expect(mine.slice(0, 2)).toEqual([act, act])
    expect(mine.slice(2)).toEqual(
      expect.arrayContaining([reading, { ...reading, by: other }, { ...reading, about: '2026-08-10' }]),
    )
    expect(next).toBeUndefined()
    expect(await log.ofPerson(other)).toEqual([{ ...reading, by: other }])
    expect(await log.expire('2027-01-01T00:00:00.000Z')).toBeGreaterThanOrEqual(5)
  })

  it('pages from the newest to the oldest without losing or doubling a line, and forgets after its time', async () => {
    const log = organisationLogTable(rows())
    const at = (minute: number) => new Date(Date.UTC(2026, 9, 15, 8, minute)).toISOString()
    const by = randomUUID()
    for (let minute = 0; minute < 23; minute += 1) {
      await log.add({ at: at(minute), until: null, by, what: 'exportRelease', about: '2026-09-07' })
    }
    const read: string[] = []
    let before: string | undefined
    do {
      const page = await log.page(10, before)
      expect(page.deeds.length).toBeLessThanOrEqual(10)
      read.push(...page.deeds.map((deed) => deed.at))
      before = page.next
    } while (before !== undefined)
    expect(read).toEqual(Array.from({ length: 23 }, (_, minute) => at(22 - minute)))
    expect(await log.expire(at(20))).toBe(20)
    expect((await log.page(50)).deeds.map((deed) => deed.at)).toEqual([at(22), at(21), at(20)])
    expect(await log.expire('2027-01-01T00:00:00.000Z')).toBe(3)
  })
})
