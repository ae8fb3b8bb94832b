import { expect, test } from 'vitest'
import type { AgreedCadence } from '../../cadence.ts'
import type { Side } from '../../pair.ts'
import type { Decision } from '../act.ts'
import { aRecord } from '../../../tests/record/a-record.ts'
import { acceptCadence } from './accept-cadence.ts'
import { proposeCadence } from './propose-cadence.ts'

const now = '2026-10-15T08:00:00.000Z'
const none: AgreedCadence = { days: null, proposed: null }
const weekly: AgreedCadence = { days: null, proposed: { days: 7, by: 'report' } }
const unchanged = { kind: 'unchanged' }
const changedMeanwhile = { kind: 'not-possible', reason: 'proposal-changed' }

function propose(cadence: AgreedCadence, days: number | null, by: Side, until?: string): Decision {
  return proposeCadence.decide(aRecord({ cadence }), { days, until }, by, now)
}

function accept(cadence: AgreedCadence, days: number, by: Side, until?: string): Decision {
  return acceptCadence.decide(aRecord({ cadence }), { days, until }, by, now)
}

/** The rhythm after what was decided; throws when nothing was. */
function after(decision: Decision): AgreedCadence {
  const [change] = decision.kind === 'changed' ? decision.changes : []
  if (change?.kind !== 'cadence') throw new Error(JSON.stringify(decision))
  return change.cadence
}

test('one proposes, the other accepts, and only the other', () => {
  expect(after(propose(none, 7, 'report'))).toEqual(weekly)
  expect(accept(weekly, 7, 'report')).toEqual(changedMeanwhile)
  expect(after(accept(weekly, 7, 'manager'))).toEqual({ days: 7, proposed: null })
})

test('a yes counts for the days it was said to', () => {
  expect(accept(weekly, 14, 'manager')).toEqual(changedMeanwhile)
  expect(accept(none, 7, 'manager')).toEqual(changedMeanwhile)
  expect(accept({ days: 7, proposed: null }, 7, 'manager')).toEqual(unchanged)
})

test('proposing what the other proposed is a yes; another number is a proposal of one’s own', () => {
  expect(after(propose(weekly, 7, 'manager'))).toEqual({ days: 7, proposed: null })
  expect(after(propose(weekly, 14, 'manager'))).toEqual({ days: null, proposed: { days: 14, by: 'manager' } })
})

test('one’s own proposal can be taken back, the other’s cannot', () => {
  expect(after(propose(weekly, null, 'report'))).toEqual(none)
  expect(propose(weekly, null, 'manager')).toEqual(unchanged)
  expect(propose(weekly, 7, 'report')).toEqual(unchanged)
})

test('a proposal goes back to the one of one’s own before it; a yes, and what it replaced of the other, stay', () => {
  const back = (decision: Decision) => (decision.kind === 'changed' ? decision.undo?.input : undefined)
  expect(back(propose(none, 7, 'report'))).toEqual({ days: null })
  expect(back(propose(weekly, 14, 'report'))).toEqual({ days: 7 })
  expect(back(propose(weekly, null, 'report'))).toEqual({ days: 7 })
  expect(back(propose(weekly, 14, 'manager'))).toBeUndefined()
  expect(back(propose(weekly, 7, 'manager'))).toBeUndefined()
  expect(back(accept(weekly, 7, 'manager'))).toBeUndefined()
})

test('one for a time ends in what held before it, also where that was one for a time', () => {
  const proposed = after(propose({ days: 14, proposed: null }, 7, 'manager', '2026-11-02'))
  const agreed = after(accept(proposed, 7, 'report', '2026-11-02'))
  expect(agreed).toEqual({ days: 7, until: { on: '2026-11-02', after: 14 }, proposed: null })
  const longer = after(propose(agreed, 7, 'report', '2026-11-16'))
  expect(after(accept(longer, 7, 'manager', '2026-11-16')).until).toEqual({ on: '2026-11-16', after: 14 })
  expect(propose(agreed, 7, 'report', '2026-11-02')).toEqual(unchanged)
})

test('a yes to a rhythm is one to the end that was seen', () => {
  const forATime: AgreedCadence = { days: 14, proposed: { days: 7, by: 'manager', until: '2026-11-16' } }
  for (const seen of ['2026-11-02', undefined]) expect(accept(forATime, 7, 'report', seen)).toEqual(changedMeanwhile)
  const forGood: AgreedCadence = { days: 14, proposed: { days: 7, by: 'manager' } }
  expect(accept(forGood, 7, 'report', '2026-11-16')).toEqual(changedMeanwhile)
})

test('another end is another proposal, and no yes to the one before', () => {
  const asked: AgreedCadence = { days: 14, proposed: { days: 7, by: 'manager', until: '2026-11-02' } }
  expect(after(propose(asked, 7, 'report', '2026-11-16'))).toEqual({
    days: 14,
    proposed: { days: 7, by: 'report', until: '2026-11-16' },
  })
})

test('a rhythm for a time ends on a day to come, within a year, and that is said', () => {
  for (const until of ['2026-10-15', '2027-10-17'])
    expect(propose(none, 7, 'report', until)).toEqual({ kind: 'not-possible', reason: 'bad-end' })
})
