import { expect, test } from 'vitest'
import { isLocked, openFrom } from './note-lock.ts'
import type { Note } from '../note.ts'

const note: Note = {
  id: 'a',
  by: 'report',
  text: 'Wants to lead it.',
  visibility: 'shared',
  sessionOn: '2026-10-01',
  createdAt: '2026-10-20T08:00:00Z',
}

test('the current session and the one before are open', () => {
  const days = ['2026-10-01', '2026-10-15', '2026-10-08', '2026-10-15', '2026-10-22']
  expect(openFrom(days, '2026-10-20')).toBe('2026-10-08')
  expect(openFrom(days, '2026-10-22')).toBe('2026-10-15')
  expect(openFrom(['2026-10-15'], '2026-10-20')).toBeUndefined()
})

test('older notes are locked, an addendum only after an hour', () => {
  expect(isLocked(note, '2026-10-08', '2026-10-20T08:30:00Z')).toBe(true)
  expect(isLocked(note, '2026-10-01', '2026-10-20T08:30:00Z')).toBe(false)
  expect(isLocked(note, undefined, '2026-10-20T08:30:00Z')).toBe(false)
  const addendum = { ...note, addendumTo: 'b' }
  expect(isLocked(addendum, '2026-10-08', '2026-10-20T08:30:00Z')).toBe(false)
  expect(isLocked(addendum, '2026-10-08', '2026-10-20T09:30:00Z')).toBe(true)
})
