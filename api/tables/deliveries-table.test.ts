import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { examRows } from '../../tests/exam-rows.ts'
import { deliveriesTable } from './deliveries-table.ts'

const at = '2026-10-12T05:00:00.000Z'

examRows('deliveries', (rows) => {
  it('of many who claim at once exactly one may send', async () => {
    const deliveries = deliveriesTable(rows())
    const oid = randomUUID()
    const claims = await Promise.all(Array.from({ length: 8 }, () => deliveries.claim('2026-10-12', oid, at)))
    expect(claims.filter(Boolean)).toHaveLength(1)
    await deliveries.settle('2026-10-12', oid, 'sent', at)
    expect(await deliveries.claim('2026-10-12', oid, at)).toBe(false)
    expect(await deliveries.state('2026-10-12', oid)).toBe('sent')
  })

  it('a claim that was given back can be taken again, and the next week is another claim', async () => {
    const deliveries = deliveriesTable(rows())
    const oid = randomUUID()
    await deliveries.claim('2026-10-12', oid, at)
    await deliveries.release('2026-10-12', oid)
    expect(await deliveries.claim('2026-10-12', oid, at)).toBe(true)
    expect(await deliveries.claim('2026-10-19', oid, at)).toBe(true)
  })

  it('forgets weeks before a Monday', async () => {
    const deliveries = deliveriesTable(rows())
    const oid = randomUUID()
    await deliveries.claim('2025-01-06', oid, at)
    await deliveries.claim('2026-10-26', oid, at)
    await deliveries.expire('2025-10-13')
    expect(await deliveries.state('2025-01-06', oid)).toBeUndefined()
    expect(await deliveries.state('2026-10-26', oid)).toBe('sending')
  })
})
