import { expect, it } from 'vitest'
import { aPair } from '../../builders/pair-builder.ts'
import { mayHaveTalked, todayOf } from './may-have-talked.ts'

const now = new Date('2026-10-15T22:30:00.000Z')

it('a talk belongs to the day of the pair', () => {
  expect(todayOf('Europe/Berlin', now)).toBe('2026-10-16')
  expect(todayOf('America/New_York', now)).toBe('2026-10-15')
  expect(todayOf(null, now)).toBe('2026-10-15')
})

it('somebody of whom a 1:1 is known today, or runs, is not offered', () => {
  const met = aPair({ zone: 'Europe/Berlin' })
  const rhythm = (facts: object) => ({ ...met, rhythm: { ...met.rhythm, now: null, ...facts } })
  const slot = { startAt: '2026-10-15T22:00:00.000Z', endAt: '2026-10-15T23:00:00.000Z', on: '2026-10-16' }
  const rows = [rhythm({ lastHeldOn: '2026-10-16' }), rhythm({ lastHeldOn: '2026-10-15' }), rhythm({ now: slot })]
  expect(mayHaveTalked(rows, now)).toEqual([rows[1]])
})
