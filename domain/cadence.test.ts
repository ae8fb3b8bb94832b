import { expect, test } from 'vitest'
import { acceptCadence, cadenceOn, mayEndOn, proposeCadence, type AgreedCadence } from './cadence.ts'

const none: AgreedCadence = { days: null, proposed: null }
const weekly: AgreedCadence = { days: null, proposed: { days: 7, by: 'report' } }

test('one proposes, the other accepts, and only the other', () => {
  expect(proposeCadence(none, 7, 'report')).toEqual({ kind: 'changed', cadence: weekly })
  expect(acceptCadence(weekly, 7, 'report')).toEqual({ kind: 'gone' })
  expect(acceptCadence(weekly, 7, 'manager')).toEqual({ kind: 'changed', cadence: { days: 7, proposed: null } })
})

test('a yes counts for the days it was said to', () => {
  expect(acceptCadence(weekly, 14, 'manager')).toEqual({ kind: 'gone' })
  expect(acceptCadence(none, 7, 'manager')).toEqual({ kind: 'gone' })
  expect(acceptCadence({ days: 7, proposed: null }, 7, 'manager')).toEqual({ kind: 'already-so' })
})

test('proposing what the other proposed is a yes; another number is a proposal of one’s own', () => {
  expect(proposeCadence(weekly, 7, 'manager')).toEqual({ kind: 'changed', cadence: { days: 7, proposed: null } })
  expect(proposeCadence(weekly, 14, 'manager')).toEqual({
    kind: 'changed',
    cadence: { days: null, proposed: { days: 14, by: 'manager' } },
  })
})

test('one’s own proposal can be taken back, the other’s cannot', () => {
  expect(proposeCadence(weekly, null, 'report')).toEqual({ kind: 'changed', cadence: none })
  expect(proposeCadence(weekly, null, 'manager')).toEqual({ kind: 'already-so' })
  expect(proposeCadence(weekly, 7, 'report')).toEqual({ kind: 'already-so' })
})

test('a rhythm for a time ends by itself, in what was agreed before', () => {
  const proposal = proposeCadence({ days: 14, proposed: null }, 7, 'manager', '2026-11-02')
  if (proposal.kind !== 'changed') throw new Error(proposal.kind)
  const yes = acceptCadence(proposal.cadence, 7, 'report', '2026-11-02')
  if (yes.kind !== 'changed') throw new Error(yes.kind)
  expect(yes.cadence).toEqual({ days: 7, until: { on: '2026-11-02', after: 14 }, proposed: null })
  expect(cadenceOn(yes.cadence, '2026-11-01').days).toBe(7)
  expect(cadenceOn(yes.cadence, '2026-11-02')).toEqual({ days: 14, proposed: null })
})

test('another one for a time, on top of one, ends in what held before both', () => {
  const weekly = { days: 7, until: { on: '2026-11-02', after: null }, proposed: null }
  const longer = proposeCadence(weekly, 7, 'report', '2026-11-16')
  if (longer.kind !== 'changed') throw new Error(longer.kind)
  const yes = acceptCadence(longer.cadence, 7, 'manager', '2026-11-16')
  expect(yes).toMatchObject({ kind: 'changed', cadence: { until: { on: '2026-11-16', after: null } } })
  expect(proposeCadence(weekly, 7, 'report', '2026-11-02')).toEqual({ kind: 'already-so' })
})

test('a yes to a rhythm is one to the end that was seen', () => {
  const forATime: AgreedCadence = { days: 14, proposed: { days: 7, by: 'manager', until: '2026-11-16' } }
  for (const seen of ['2026-11-02', undefined])
    expect(acceptCadence(forATime, 7, 'report', seen)).toEqual({ kind: 'gone' })
  const forGood: AgreedCadence = { days: 14, proposed: { days: 7, by: 'manager' } }
  expect(acceptCadence(forGood, 7, 'report', '2026-11-16')).toEqual({ kind: 'gone' })
})

test('another end is another proposal, and no yes to the one before', () => {
  const asked: AgreedCadence = { days: 14, proposed: { days: 7, by: 'manager', until: '2026-11-02' } }
  expect(proposeCadence(asked, 7, 'report', '2026-11-16')).toEqual({
    kind: 'changed',
    cadence: { days: 14, proposed: { days: 7, by: 'report', until: '2026-11-16' } },
  })
})

test('a proposal whose time went by waits for nobody any more', () => {
  const asked: AgreedCadence = { days: 14, proposed: { days: 7, by: 'manager', until: '2026-11-02' } }
  expect(cadenceOn(asked, '2026-11-01')).toEqual(asked)
  expect(cadenceOn(asked, '2026-11-02')).toEqual({ days: 14, proposed: null })
})

test('a rhythm ends on a day to come, within a year', () => {
  const ends = ['2026-10-15', '2026-10-16', '2027-10-16', '2027-10-17']
  expect(ends.map((until) => mayEndOn(until, '2026-10-15'))).toEqual([false, true, true, false])
})
