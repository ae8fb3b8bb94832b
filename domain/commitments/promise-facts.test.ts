import { expect, test } from 'vitest'
import { type AgreedFacts, agreedPromises, judgedCommitment } from './promise-facts.ts'

const promise: AgreedFacts = {
  id: 'one',
  owner: 'report',
  by: 'manager',
  kind: 'next_step',
  createdAt: '2026-10-15T22:00:00Z',
  due: '2026-10-20',
  currentDue: '2026-10-27',
  status: 'done',
  doneAt: '2026-10-15T22:30:00Z',
  confirmedByOther: false,
  ackByOther: false,
  reschedules: [{ at: '2026-10-15T22:10:00Z', from: '2026-10-20', to: '2026-10-27', ack: true }],
}

test('a promise is judged by the days of the pair, and by the first agreed date', () => {
  const judged = judgedCommitment(promise, 'Europe/Berlin')
  expect(judged).toMatchObject({ due: '2026-10-20', doneOn: '2026-10-16', doneMinutes: 30 })
  expect(judged.resched).toEqual([{ on: '2026-10-16', to: '2026-10-27', ack: true }])
  expect(judgedCommitment(promise, 'America/Los_Angeles').doneOn).toBe('2026-10-15')
})

test('a drop keeps its day, its reason and whether the other agreed', () => {
  const { doneAt: _, ...rest } = promise
  const dropped = { ...rest, status: 'dropped', droppedAt: '2026-10-16T08:00:00Z', dropReason: 'blocked' } as const
  expect(judgedCommitment({ ...dropped, ackByOther: true }, 'Europe/Berlin')).toMatchObject({
    doneOn: undefined,
    doneMinutes: undefined,
    droppedOn: '2026-10-16',
    droppedMinutes: 600,
    reason: 'blocked',
    ack: true,
  })
})

test('what is only asked for, or was not accepted, is nobody’s promise yet', () => {
  const asked = { ...promise, status: 'asked' as const, asked: { at: promise.createdAt, due: promise.due } }
  expect(agreedPromises([asked, { ...asked, status: 'declined' }, promise])).toEqual([promise])
})
