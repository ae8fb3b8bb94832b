import { expect, test } from 'vitest'
import type { LedgerEntry } from '#contract/read-commitment-history'
import { lineEnglish } from '../words/en/line.ts'
import { historySentence } from './history-sentence.ts'

const at = '2026-10-14T08:00:00Z'
const moves = [{ at, from: '2026-10-13', to: '2026-10-16', ack: false }]

const line = { owner: 'manager', due: '2026-10-13' } as const

function sentence(entry: LedgerEntry, you: 'manager' | 'report' = 'manager', owner: 'manager' | 'report' = 'manager') {
  const about = { moves, line: { ...line, owner }, you, other: you === 'manager' ? 'Priya' : 'Elena' }
  return historySentence(entry, about, lineEnglish.history, { day: (day) => day })
}

function told(fields: string[], what: LedgerEntry['what'] = 'edited'): string {
  return sentence({ at, by: 'manager', what, fields })
}

test('each act on a promise is told in its own words', () => {
  const acted = (act: string, became = 'open') =>
    sentence({ at, by: 'manager', what: 'edited', fields: [], act, became })
  expect(acted('tickCommitment', 'done')).toBe('ticked it off')
  expect(acted('untickCommitment')).toBe('took the tick back')
  expect(acted('confirmCommitment', 'done')).toBe('confirmed it as kept')
  expect(acted('unconfirmCommitment', 'done')).toBe('took the confirmation back')
  expect(acted('setTrigger')).toBe('said when or where')
  expect(acted('dropCommitment', 'dropped')).toBe('dropped it')
  expect(acted('undropCommitment')).toBe('took the drop back')
  expect(acted('moveCommitment')).toBe('moved it to 2026-10-16')
  expect(acted('acknowledgeMoves')).toBe('saw the move')
  expect(acted('answerCommitment')).toBe('agreed to it, until 2026-10-13')
  expect(acted('answerCommitment', 'declined')).toBe('did not accept it')
  expect(acted('answerCommitment', 'asked')).toBe('took the answer back')
  expect(acted('somethingNew')).toBe('changed it')
})

test('each step from before acts were written down is told in its own words', () => {
  expect(told([], 'added')).toBe('promised it')
  expect(told(['status', 'doneAt'])).toBe('ticked it off')
  expect(told(['status', 'doneAt', 'confirmedByOther'])).toBe('took the tick back')
  expect(told(['confirmedByOther'])).toBe('confirmed it as kept')
  expect(told(['confirmedByOther', 'status'])).toBe('took the confirmation back')
  expect(told(['when', 'where'])).toBe('said when or where')
  expect(told(['status', 'droppedAt', 'dropReason'])).toBe('dropped it')
  expect(told(['status', 'droppedAt', 'dropReason', 'ackByOther'])).toBe('took the drop back')
})

test('a move names the day it moved to; having seen it is another step', () => {
  expect(told(['currentDue', 'reschedules'])).toBe('moved it to 2026-10-16')
  expect(told(['reschedules'])).toBe('saw the move')
})

test('a step of a later version of the ledger is told plainly', () => {
  expect(told(['somethingNew'])).toBe('changed it')
})

test('who wrote a promise for the other did not promise it, and the one who answers says for when', () => {
  const added = { at, by: 'manager', what: 'added', fields: [] } as const
  expect(sentence({ ...added, fields: [] }, 'report', 'report')).toBe('wrote it down for you')
  expect(sentence({ ...added, fields: [] }, 'manager', 'report')).toBe('wrote it down for Priya')
  expect(told(['accepted'])).toBe('agreed to it, until 2026-10-13')
  expect(told(['declined'])).toBe('did not accept it')
  expect(told(['unanswered'])).toBe('took the answer back')
})
