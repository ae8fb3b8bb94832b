import { expect, test } from 'vitest'
import { entryOf, pairOfElena, promise } from '../../../builders/sample-pair.ts'
import { withChanges } from './with-changes.ts'

const line = { pairId: 'p', commitmentId: 'c1', etag: 'e' }
const late = promise('c1', 'manager', { due: '2026-10-13', isOverdue: true })

test('a moved promise shows the day that counts now, keeps its first one and stays overdue by it', () => {
  const move = entryOf({ operation: 'moveCommitment', input: { ...line, to: '2026-10-23' } })
  expect(withChanges(pairOfElena({ commitments: [late] }), [move]).commitments).toMatchObject([
    { due: '2026-10-13', currentDue: '2026-10-23', isOverdue: true, moves: [{ from: '2026-10-13', ack: false }] },
  ])
})

test('the first day of a promise without one is no move', () => {
  const undated = promise('c1', 'manager', { due: null, currentDue: null })
  const move = entryOf({ operation: 'moveCommitment', input: { ...line, to: '2026-10-23' } })
  const [shown] = withChanges(pairOfElena({ commitments: [undated] }), [move]).commitments
  expect(shown).toMatchObject({ due: '2026-10-23', currentDue: '2026-10-23' })
  expect(shown?.moves).toEqual([])
})

test('who has seen the moves has seen all of them', () => {
  const moves = [{ at: '2026-10-14T08:00:00Z', from: '2026-10-13', to: '2026-10-16', ack: false }]
  const seen = entryOf({ operation: 'acknowledgeMoves', input: line })
  const pair = pairOfElena({ commitments: [promise('c1', 'report', { moves })] })
  expect(withChanges(pair, [seen]).commitments[0]?.moves).toMatchObject([{ ack: true }])
})

test('a dropped promise is dropped with its reason, and no longer overdue', () => {
  const drop = entryOf({ operation: 'dropCommitment', input: { ...line, reason: 'blocked' } })
  expect(withChanges(pairOfElena({ commitments: [late] }), [drop]).commitments).toMatchObject([
    { status: 'dropped', dropReason: 'blocked', isOverdue: false },
  ])
})

test('a drop that is taken back leaves the promise as it was', () => {
  const drop = entryOf({ operation: 'dropCommitment', input: { ...line, reason: 'blocked' } })
  const undrop = entryOf({ operation: 'undropCommitment', input: line })
  expect(withChanges(pairOfElena({ commitments: [late] }), [drop, undrop]).commitments).toEqual([late])
})

test('a confirmation that was taken back leaves the promise done', () => {
  const done = {
    ...late,
    owner: 'report',
    status: 'done',
    isOverdue: false,
    doneAt: '2026-10-14T09:00:00.000Z',
  } as const
  const confirm = entryOf({ operation: 'confirmCommitment', input: line })
  const unconfirm = entryOf({ operation: 'unconfirmCommitment', input: line })
  const pair = pairOfElena({ commitments: [done] })
  expect(withChanges(pair, [confirm]).commitments).toMatchObject([{ confirmedByOther: true }])
  expect(withChanges(pair, [confirm, unconfirm]).commitments).toEqual([done])
})

test('a promise handed over ends here and begins on the other side, with the day agreed last', () => {
  const hand = entryOf({ operation: 'transferCommitment', input: { ...line, newId: 'c2' } })
  const moved = { ...late, currentDue: '2026-10-23' }
  expect(withChanges(pairOfElena({ commitments: [moved] }), [hand]).commitments).toMatchObject([
    { id: 'c1', status: 'dropped', dropReason: 'transferred' },
    { id: 'c2', owner: 'report', by: 'manager', status: 'asked', due: '2026-10-23', isOverdue: false },
  ])
})

test('what is written for the other is asked of them; the answer shows at once, and so does its way back', () => {
  const add = { pairId: 'p', id: 'c1', text: 'Invite the release team', owner: 'report', due: '2026-10-16' } as const
  const [asked] = withChanges(pairOfElena(), [entryOf({ operation: 'addCommitment', input: add })]).commitments
  expect(asked).toMatchObject({ status: 'asked', by: 'manager', asked: { due: '2026-10-16' } })
  const elena = pairOfElena()
  const ofPriya = pairOfElena({ you: { ...elena.you, side: 'report' }, commitments: asked ? [asked] : [] })
  const say = (answer: 'accepted' | 'declined' | 'unanswered', due: string | null = null) =>
    entryOf({ operation: 'answerCommitment', input: { ...line, answer, due } })
  expect(withChanges(ofPriya, [say('accepted', '2026-10-20')]).commitments).toMatchObject([
    { status: 'open', due: '2026-10-20', currentDue: '2026-10-20', moves: [] },
  ])
  expect(withChanges(ofPriya, [say('declined')]).commitments).toMatchObject([{ status: 'declined' }])
  expect(withChanges(ofPriya, [say('accepted', '2026-10-20'), say('unanswered')]).commitments).toEqual([asked])
})

test('a step that the API would not take shows nothing', () => {
  const theirs = promise('c1', 'report')
  const tick = entryOf({ operation: 'tickCommitment', input: line })
  expect(withChanges(pairOfElena({ commitments: [theirs] }), [tick]).commitments).toEqual([theirs])
})
