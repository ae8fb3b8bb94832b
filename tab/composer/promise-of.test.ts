import { expect, test } from 'vitest'
import * as reader from '../quick-entry/read-line.ts'
import { needsReading, promiseOf } from './promise-of.ts'

const scene = { you: ['Elena'], other: ['Priya'], today: '2026-10-15', locale: 'en-GB' }

function line(text: string, more: { kind?: 'note' | 'topic' | 'commitment'; isPrivate?: boolean } = {}) {
  const draft = { text, kind: 'note' as const, isPrivate: false, ...more }
  return { draft, byHand: {}, scene, you: 'manager' as const, isKnown: true }
}

test('a person and a day make a promise, of whichever side', () => {
  expect(promiseOf(line('Draft the rota @priya fri'), reader)).toMatchObject({
    text: 'Draft the rota',
    owner: 'report',
    due: '2026-10-16',
  })
  expect(promiseOf(line('Draft the rota fri'), reader)).toBeUndefined()
  expect(promiseOf(line('Draft the rota fri', { kind: 'commitment' }), reader)).toMatchObject({ due: '2026-10-16' })
})

test('what was set by hand stands above what was written', () => {
  const byHand = { owner: 'report' as const, due: null }
  expect(promiseOf({ ...line('Draft it @me fri'), byHand }, reader)).toMatchObject({ owner: 'report', due: null })
  expect(promiseOf({ ...line('Draft it @me fri'), byHand: { isNote: true } }, reader)).toBeUndefined()
})

test('without its reader a line is a note, and one called a promise stays one with all its words', () => {
  expect(promiseOf(line('Draft the rota @priya fri'), undefined)).toBeUndefined()
  expect(promiseOf(line('Draft it fri', { kind: 'commitment' }), undefined)).toMatchObject({
    text: 'Draft it fri',
    owner: 'manager',
    due: null,
  })
})

test('only a line that may name somebody, or is called a promise, has to be read', () => {
  expect(needsReading(line('Mail to ann@contoso.example'))).toBe(true)
  expect(needsReading(line('Call Tom fri', { kind: 'commitment' }))).toBe(true)
  expect(needsReading(line('All went well'))).toBe(false)
  expect(needsReading(line('Worried @me', { isPrivate: true }))).toBe(false)
  expect(needsReading(line('Rota @me', { kind: 'topic' }))).toBe(false)
  expect(needsReading({ ...line('Draft it @me'), isKnown: false })).toBe(false)
})
