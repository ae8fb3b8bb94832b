import { expect, test } from 'vitest'
import { localDate } from '../time/local-date.ts'
import { startSession, type LinesInView } from './start-session.ts'

const nothing: LinesInView = { notes: [], topics: [], commitments: [], metOn: [] }
const dayOf = (instant: string) => localDate(instant, 'Europe/Berlin')

function notesOf(...days: string[]): LinesInView['notes'] {
  return days.map((sessionOn) => ({ id: sessionOn, sessionOn }))
}

test('a second note of the same session, or a late one of an older session, starts nothing', () => {
  const lines = { ...nothing, notes: notesOf('2026-10-01', '2026-10-08') }
  expect(startSession('2026-10-08', lines, dayOf)).toBeUndefined()
  expect(startSession('2026-10-01', lines, dayOf)).toBeUndefined()
})

test('the fourth session puts away the notes of the first', () => {
  const lines = { ...nothing, notes: notesOf('2026-09-24', '2026-09-24', '2026-10-01', '2026-10-08') }
  expect(startSession('2026-10-15', lines, dayOf)?.notes).toEqual(['2026-09-24', '2026-09-24'])
})

const promise = { confirmedByOther: false, ackByOther: false } as const
const kept = { ...promise, status: 'done', confirmedByOther: true } as const

function putAway(commitments: LinesInView['commitments']): string[] | undefined {
  return startSession('2026-10-15', { ...nothing, notes: notesOf('2026-10-08'), commitments }, dayOf)?.commitments
}

test('what the other person has not answered for stays, until they do or no number can change by it', () => {
  expect(
    putAway([
      { ...kept, id: 'unconfirmed', confirmedByOther: false, doneAt: '2026-10-09T10:00:00Z' },
      { ...promise, id: 'drop unseen', status: 'dropped', droppedAt: '2026-10-09T10:00:00Z' },
      { ...promise, id: 'refusal unseen', status: 'declined', droppedAt: '2026-10-09T10:00:00Z' },
      { ...promise, id: 'asked', status: 'asked' },
    ]),
  ).toEqual([])
  const closed = { ...promise, status: 'dropped', droppedAt: '2026-10-09T10:00:00Z' } as const
  expect(putAway([{ ...closed, id: 'drop seen', ackByOther: true }])).toEqual(['drop seen'])
  expect(putAway([{ ...closed, id: 'handed over', dropReason: 'transferred' }])).toEqual(['handed over'])
  const old = { ...kept, confirmedByOther: false }
  expect(putAway([{ ...old, id: 'old', doneAt: '2026-07-15T10:00:00Z' }])).toEqual(['old'])
  expect(putAway([{ ...old, id: 'not so old', doneAt: '2026-07-16T10:00:00Z' }])).toEqual([])
})

test('what is confirmed today stays today, whenever it was kept', () => {
  const line = { ...kept, id: 'one', doneAt: '2026-10-09T10:00:00Z' }
  expect(putAway([{ ...line, settledAt: '2026-10-15T07:00:00Z' }])).toEqual([])
  expect(putAway([{ ...line, settledAt: '2026-10-14T07:00:00Z' }])).toEqual(['one'])
})

test('promises and topics closed before the day of the session are put away, those closed on it stay', () => {
  const lines: LinesInView = {
    metOn: [],
    notes: notesOf('2026-10-08'),
    commitments: [
      { ...kept, id: 'done-last-week', doneAt: '2026-10-09T10:00:00Z' },
      { ...kept, id: 'done-this-morning', doneAt: '2026-10-15T07:00:00Z' },
      { ...kept, id: 'done-after-midnight-local', doneAt: '2026-10-14T22:30:00Z' },
      { ...promise, id: 'dropped', status: 'dropped', ackByOther: true, droppedAt: '2026-10-12T10:00:00Z' },
      { ...promise, id: 'open', status: 'open' },
    ],
    topics: [
      {
        id: 'discussed',
        status: 'discussed',
        carried: 0,
        createdAt: '2026-10-01T10:00:00Z',
        discussedAt: '2026-10-08T10:00:00Z',
      },
      {
        id: 'just-discussed',
        status: 'discussed',
        carried: 0,
        createdAt: '2026-10-01T10:00:00Z',
        discussedAt: '2026-10-15T08:00:00Z',
      },
    ],
  }
  const start = startSession('2026-10-15', lines, dayOf)
  expect(start?.commitments).toEqual(['done-last-week', 'dropped'])
  expect(start?.topics).toEqual(['discussed'])
})

test('open topics that were there at the last session have been carried, newer ones have not', () => {
  const topics = [
    { id: 'old', status: 'open', carried: 0, createdAt: '2026-10-08T10:00:00Z' },
    { id: 'new', status: 'open', carried: 0, createdAt: '2026-10-09T10:00:00Z' },
  ] as const
  expect(startSession('2026-10-15', { ...nothing, notes: notesOf('2026-10-08'), topics }, dayOf)?.carried).toEqual([
    'old',
  ])
  expect(startSession('2026-10-15', { ...nothing, topics }, dayOf)?.carried).toEqual([])
})

test('a session that was closed carried its topics then, and the next one carries them no second time', () => {
  const topic = { id: 'old', status: 'open', carried: 1, carriedOn: '2026-10-08', createdAt: '2026-10-01T10:00:00Z' }
  const lines = { ...nothing, notes: notesOf('2026-10-08'), topics: [{ ...topic, status: 'open' as const }] }
  expect(startSession('2026-10-15', lines, dayOf)?.carried).toEqual([])
})

test('a session without a note carries as well when the two say that they met', () => {
  const topics = [{ id: 'old', status: 'open', carried: 0, createdAt: '2026-10-01T10:00:00Z' }] as const
  const start = startSession('2026-10-15', { ...nothing, topics, metOn: ['2026-10-08', '2026-10-15'] }, dayOf)
  expect(start).toMatchObject({ last: '2026-10-08', carried: ['old'] })
})
