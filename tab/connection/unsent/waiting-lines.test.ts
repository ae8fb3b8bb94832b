import { expect, test } from 'vitest'
import type { Entry } from '../../client/outbox/change.ts'
import { panelEnglish } from '../../words/en/panel.ts'
import { waitingLines } from './waiting-lines.ts'

function entry(change: object, refusal?: object): Entry {
  return { id: 'e', scope: 's', order: 1, at: 'now', change, ...(refusal && { refusal }) } as unknown as Entry
}

const note = (visibility: string) => entry({ operation: 'addNote', input: { visibility } })

test('a private line is never counted among those that go to the other', () => {
  const entries = [note('private'), note('shared'), entry({ operation: 'tickCommitment', input: {} })]
  expect(waitingLines(entries)).toEqual({ shared: 2, own: 1 })
  expect(waitingLines([note('private')])).toEqual({ shared: 0, own: 1 })
})

test('what was refused waits for the person, not for the connection', () => {
  expect(waitingLines([entry({ operation: 'addNote', input: { visibility: 'shared' } }, {})])).toEqual({
    shared: 0,
    own: 0,
  })
})

test('the bar tells both apart', () => {
  const { offlineText } = panelEnglish.bars
  expect(offlineText({ shared: 2, own: 1 }, 'Jonas')).toContain('2 lines go to Jonas, 1 private line stays yours')
  expect(offlineText({ shared: 0, own: 1 }, 'Jonas')).not.toContain('Jonas')
})
