import { expect, test } from 'vitest'
import { ownPairs } from './own-pairs.ts'

const today = '2026-10-15'
const edge = (managerOid: string, reportOid: string, from: string, to: string | null) => ({
  managerOid,
  reportOid,
  from,
  to,
})

test('whom one leads, whom one led and who leads one are pairs of one’s own, each by its lines', () => {
  const edges = [
    edge('mia', 'ravi', '2026-01-05', '2026-10-01'),
    edge('mia', 'zoe', '2026-01-05', null),
    edge('tom', 'mia', '2026-01-05', null),
    edge('mia', 'ben', '2025-01-05', '2026-01-05'),
  ]
  expect(ownPairs('mia', edges, today)).toEqual([
    {
      pairId: 'mia_ravi',
      side: 'manager',
      otherOid: 'ravi',
      relation: 'former-manager',
      line: ['2026-01-05', '2026-10-01'],
    },
    { pairId: 'mia_zoe', side: 'manager', otherOid: 'zoe', relation: 'manager', line: ['2026-01-05', null] },
    { pairId: 'tom_mia', side: 'report', otherOid: 'tom', relation: 'report', line: ['2026-01-05', null] },
    { pairId: 'mia_ben', side: 'manager', otherOid: 'ben', relation: 'stranger', line: undefined },
  ])
})

test('two who led each other in turn are two pairs, and who came back has one', () => {
  const edges = [
    edge('mia', 'tom', '2026-01-05', '2026-03-01'),
    edge('tom', 'mia', '2026-03-01', null),
    edge('mia', 'tom', '2026-10-01', null),
  ]
  expect(ownPairs('mia', edges, today).map(({ pairId, relation }) => [pairId, relation])).toEqual([
    ['mia_tom', 'manager'],
    ['tom_mia', 'report'],
  ])
})

test('a line between two others is nobody’s business here', () => {
  expect(ownPairs('mia', [edge('tom', 'ravi', '2026-01-05', null)], today)).toEqual([])
})
