import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { examRows } from '../../../tests/exam-rows.ts'
import { deliveriesTable } from './deliveries-table.ts'

const at = '2026-10-12T05:00:00.000Z'
const soon = { at, abandonedBefore: '2026-10-12T04:50:00.000Z' }
const muchLater = { at: '2026-10-12T05:30:00.000Z', abandonedBefore: '2026-10-12T05:20:00.000Z' }

examRows('deliveries', (rows) => {
  it('of many who claim at once exactly one may send', async () => {
    const deliveries = deliveriesTable(rows())
    const oid = randomUUID()
    const claims = await Promise.all(Array.from({ length: 8 }, () => deliveries.claim('2026-10-12', oid, soon)))
    expect(claims.filter(({ kind }) => kind === 'yours')).toHaveLength(1)
    await deliveries.settle('2026-10-12', oid, 'sent', at)
    expect(await deliveries.claim('2026-10-12', oid, soon)).toEqual({ kind: 'taken', state: 'sent', at })
    expect(await deliveries.state('2026-10-12', oid)).toBe('sent')
  })

  it('a claim that was given back can be taken again, and the next week is another claim', async () => {
    const deliveries = deliveriesTable(rows())
    const oid = randomUUID()
    await deliveries.claim('2026-10-12', oid, soon)
    await deliveries.release('2026-10-12', oid)
    expect((await deliveries.claim('2026-10-12', oid, soon)).kind).toBe('yours')
    expect((await deliveries.claim('2026-10-19', oid, soon)).kind).toBe('yours')
  })

  it('a claim whose process is gone changes hands once, as long as nothing had begun to leave', async () => {
    const deliveries = deliveriesTable(rows())
    const oid = randomUUID()
    await deliveries.claim('2026-10-12', oid, soon)
    const claims = await Promise.all(Array.from({ length: 8 }, () => deliveries.claim('2026-10-12', oid, muchLater)))
    expect(claims.filter(({ kind }) => kind === 'yours')).toHaveLength(1)

    await deliveries.settle('2026-10-12', oid, 'sending', at)
    const taken = { kind: 'taken', state: 'sending', at }
    expect(await deliveries.claim('2026-10-12', oid, muchLater)).toEqual(taken)
  })

  it('a mail that waits for a workday is there once, from its instant on, until it is taken up', async () => {
    const deliveries = deliveriesTable(rows())
    const [tuesday, wednesday] = ['2001-04-17T05:00:00Z', '2001-04-18T05:00:00Z']
    const [early, late] = [tuesday, wednesday].map((until) => ({ oid: randomUUID(), monday: '2001-04-16', until }))
    for (const mail of [late!, early!, early!]) await deliveries.putOff(mail)
    const due = async (now: string) => {
      const oids: string[] = []
      for await (const { oid } of deliveries.putOffUntil(now)) oids.push(oid)
      return oids
    }
    expect(await due('2001-04-17T04:59:59Z')).toEqual([])
    expect(await due(tuesday)).toEqual([early!.oid])
    expect(await due('2001-04-18T05:05:00.000Z')).toEqual([early!.oid, late!.oid])
    await deliveries.takeUp([early!])
    await deliveries.takeUp([early!])
    expect(await due('2001-04-18T05:05:00.000Z')).toEqual([late!.oid])
    await deliveries.takeUp([late!])
  })

  it('forgets weeks before a Monday', async () => {
    const deliveries = deliveriesTable(rows())
    const oid = randomUUID()
    await deliveries.claim('2025-01-06', oid, soon)
    await deliveries.claim('2026-10-26', oid, soon)
    await deliveries.expire('2025-10-13')
    expect(await deliveries.state('2025-01-06', oid)).toBeUndefined()
    expect(await deliveries.state('2026-10-26', oid)).toBe('claimed')
  })
})
