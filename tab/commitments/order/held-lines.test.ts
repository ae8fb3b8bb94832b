import { expect, test } from 'vitest'
import { promise } from '../../builders/sample-pair.ts'
import { heldLines } from './held-lines.ts'

const dropped = promise('c1', 'report', { status: 'dropped', dropReason: 'blocked' })
const seen = { ...dropped, ackByOther: true }

test('a drop that was seen stays until the next opening', () => {
  const opened = heldLines([], [dropped])
  expect(heldLines(opened, [seen])).toEqual([seen])
  expect(heldLines([], [seen])).toEqual([])
})

test('what the record put away stays as it stood, to be read; what was taken back is gone', () => {
  const kept = promise('c2', 'report', { status: 'done', confirmedByOther: true })
  const opened = heldLines([], [kept, promise('c3', 'manager'), promise('c4', 'report', { status: 'asked' })])
  expect(heldLines(opened, [])).toEqual([{ ...kept, isFiled: true }])
  expect(heldLines(heldLines(opened, []), [])).toEqual([{ ...kept, isFiled: true }])
})

test('one handed over stays where it was, and says so', () => {
  const opened = heldLines([], [promise('c1', 'manager')])
  const handed = promise('c1', 'manager', { status: 'dropped', dropReason: 'transferred' })
  expect(heldLines(opened, [handed])).toEqual([handed])
})
