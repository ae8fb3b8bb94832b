import { expect, test } from 'vitest'
import { acceptCadence, proposeCadence, type AgreedCadence } from './cadence.ts'

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
