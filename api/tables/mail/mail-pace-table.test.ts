import { expect, it } from 'vitest'
import { examRows } from '../../../tests/exam-rows.ts'
import { mailPaceTable } from './mail-pace-table.ts'

examRows('deliveries', (rows) => {
  it('of forty instances that send at once twenty-five get a place this minute, the others learn how long it lasts', async () => {
    const mailbox = `digest-${Math.random()}@contoso.example`
    const instances = Array.from({ length: 8 }, () => mailPaceTable(rows(), 25))
    const seconds: (number | undefined)[] = []
    for (let turn = 0; turn < 5; turn += 1)
      seconds.push(...(await Promise.all(instances.map((pace) => pace.take(mailbox, '2026-10-12T05:00:20.000Z')))))
    expect(seconds.filter((wait) => wait === undefined)).toHaveLength(25)
    expect(seconds.filter((wait) => wait !== undefined)).toEqual(Array(15).fill(40))
    expect(await mailPaceTable(rows(), 25).take(mailbox, '2026-10-12T05:01:00.000Z')).toBeUndefined()
    expect(await mailPaceTable(rows(), 25).take('another', '2026-10-12T05:00:30.000Z')).toBeUndefined()
  })

  it('an instance whose clock is behind takes no place that another has taken', async () => {
    const mailbox = `digest-${Math.random()}@contoso.example`
    const pace = mailPaceTable(rows(), 1)
    expect(await pace.take(mailbox, '2026-10-12T05:01:00.000Z')).toBeUndefined()
    expect(await pace.take(mailbox, '2026-10-12T05:00:50.000Z')).toBe(70)
  })
})
