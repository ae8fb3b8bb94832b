import { expect, test } from 'vitest'
import { recordParts } from '../../ports/expiry-store.ts'
import { partSpans } from './part-spans.ts'

const spans = recordParts.flatMap(partSpans)
const spansWith = (partition: string) => spans.filter(({ from = '', to = '' }) => from <= partition && partition < to)

test('every id is in exactly one part', () => {
  for (const start of ['00', '09', '9f', 'a0', 'add0', 'addf', 'ae', 'ff'])
    expect(spansWith(`${start}000000-0000-4000-8000-000000000000`), start).toHaveLength(1)
})

test('lists by address and zone are in none', () => {
  for (const partition of ['address.0aF', 'address.zz', 'zones', 'zone.Europe', 'mailboxes'])
    expect(spansWith(partition), partition).toEqual([])
})
