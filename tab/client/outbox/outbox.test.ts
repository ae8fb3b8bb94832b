import { expect, test } from 'vitest'
import type { Operations } from '#contract/operations'
import type { Problem } from '#contract/problem'
import type { Call } from '../create-call.ts'
import { deviceMemory } from '../device/device-memory.ts'
import { ProblemError, UnreachableError } from '../trouble.ts'
import type { Change, ChangeName } from './change.ts'
import { createOutbox } from './outbox.ts'
import type { Sent } from './change.ts'

type Input = { id?: string; noteId?: string; commitmentId?: string; text?: string; etag?: string }
type Line = { id: string; text: string; etag: string; status: string }

/** Whose lines these are: the same person's who sends. */
const own = { by: 'manager', owner: 'manager', visibility: 'shared' } as const

/**
 * A service far away that keeps lines by id and counts versions, as the API does: additions repeat without harm, an
 * old version is a conflict. `answer` decides what happens to each request; the work may be done and the answer lost.
 */
function farService(answer: (request: number) => 'ok' | 'cut' | 'lost' = () => 'ok') {
  const lines = new Map<string, Line>()
  const order: string[] = []
  let requests = 0

  function work(operation: ChangeName, input: Input): Line {
    const id = input.id ?? input.noteId ?? input.commitmentId ?? ''
    const line = lines.get(id)
    if (operation.startsWith('add')) {
      if (!line) order.push(id)
      return line ?? put({ id, text: input.text ?? '', etag: '', status: 'open' })
    }
    if (!line) throw refusal('not_found')
    if (line.etag !== input.etag) throw refusal('conflict', { ...own, ...line })
    if (operation.startsWith('remove')) lines.delete(id)
    return put({
      ...line,
      text: input.text ?? line.text,
      status: operation === 'tickCommitment' ? 'done' : line.status,
    })
  }

  function put(line: Line): Line {
    const next = { ...line, etag: `v${Number(line.etag.slice(1) || 0) + 1}` }
    if (lines.has(line.id) || line.etag === '') lines.set(line.id, next)
    return next
  }

  const call = ((operation: ChangeName, input: Input) => {
    const fate = answer(++requests)
    if (fate === 'cut') return Promise.reject(new UnreachableError('cut'))
    try {
      const line = work(operation, input)
      if (fate === 'lost') return Promise.reject(new UnreachableError('the answer was lost'))
      const kind = operation.endsWith('Commitment') ? 'commitment' : 'note'
      return Promise.resolve({ [kind]: line, revision: 'r' } as unknown as Operations[ChangeName]['output'])
    } catch (problem) {
      return Promise.reject(problem as Error)
    }
  }) as Call
  return { call, lines, order, put: (line: Line) => lines.set(line.id, line) }
}

function refusal(code: Problem['code'], current?: unknown): ProblemError {
  return new ProblemError(
    { code, message: code, trace: 'T', ...(current ? { current } : {}) },
    code === 'conflict' ? 409 : 404,
  )
}

function outboxTo(call: Call, device = deviceMemory()) {
  const sent: Sent[] = []
  const outbox = createOutbox({ scope: 'm|m_r', call, device, onSent: (one) => sent.push(one), onChange: () => {} })
  return { outbox, sent, device }
}

function note(id: string, text = id): Change {
  return { operation: 'addNote', input: { pairId: 'm_r', id, text, visibility: 'shared' } }
}

function edit(noteId: string, text: string, etag = 'unsent'): Change {
  return { operation: 'editNote', input: { pairId: 'm_r', noteId, text, visibility: 'shared', etag } }
}

test('lines are sent one after the other, in the order they were written', async () => {
  const service = farService()
  const { outbox } = outboxTo(service.call)
  await Promise.all(['a', 'b', 'c', 'd'].map((id) => outbox.add(note(id))))
  await outbox.send()
  expect(service.order).toEqual(['a', 'b', 'c', 'd'])
  expect(outbox.entries()).toEqual([])
})

test('a line written at whichever moment of the turn before goes out at once as well', async () => {
  for (let turns = 0; turns < 60; turns++) {
    const service = farService()
    const { outbox } = outboxTo(service.call)
    const first = outbox.add(note('a'))
    for (let turn = 0; turn < turns; turn++) await Promise.resolve()
    await Promise.all([first, outbox.add(note('b'))])
    expect(service.order, `after ${turns} turns`).toEqual(['a', 'b'])
  }
})

test('lines made in the same moment carry times in their order', async () => {
  const { outbox } = outboxTo(farService(() => 'cut').call)
  await Promise.all(['a', 'b', 'c'].map((id) => outbox.add(note(id))))
  const times = outbox.entries().map(({ at }) => at)
  expect(new Set(times).size).toBe(3)
  expect(times.toSorted()).toEqual(times)
})

test('without a connection everything stays, and goes once and in order when it is back', async () => {
  let isCut = true
  const service = farService(() => (isCut ? 'cut' : 'ok'))
  const { outbox } = outboxTo(service.call)
  for (const id of ['a', 'b', 'c']) await outbox.add(note(id))
  expect(outbox.entries()).toHaveLength(3)
  expect(service.lines.size).toBe(0)
  isCut = false
  await outbox.send()
  expect(service.order).toEqual(['a', 'b', 'c'])
  expect(outbox.entries()).toEqual([])
})

test('a line whose answer was lost is sent again and stands there once', async () => {
  const service = farService((request) => (request === 1 ? 'lost' : 'ok'))
  const { outbox } = outboxTo(service.call)
  await outbox.add(note('a'))
  expect(outbox.entries()).toHaveLength(1)
  await outbox.send()
  expect(outbox.entries()).toEqual([])
  expect(service.order).toEqual(['a'])
})

test('a window opened later takes up what an earlier one left behind', async () => {
  const cut = outboxTo(farService(() => 'cut').call)
  await cut.outbox.add(note('a', 'kept over night'))
  const service = farService()
  const later = outboxTo(service.call, cut.device)
  await later.outbox.load()
  expect(later.outbox.entries()).toHaveLength(1)
  await later.outbox.send()
  expect(service.lines.get('a')?.text).toBe('kept over night')
  expect(await cut.device.entries('m|m_r')).toEqual([])
})

test('a talk said without a connection goes out with the day it was said', async () => {
  const heard: unknown[] = []
  let isCut = true
  const call = ((operation: ChangeName, input: object) => {
    if (isCut) return Promise.reject(new UnreachableError('cut'))
    heard.push([operation, input])
    return Promise.resolve({ session: { on: '2026-10-13' }, revision: 'r' })
  }) as unknown as Call
  const first = outboxTo(call)
  await first.outbox.add({ operation: 'logTalk', input: { pairId: 'm_r', on: '2026-10-13' } })
  isCut = false
  const later = outboxTo(call, first.device)
  await later.outbox.load()
  await later.outbox.send()
  expect(heard).toEqual([['logTalk', { pairId: 'm_r', on: '2026-10-13' }]])
})

test('rewriting a line that was never sent goes out with the version the first sending gives', async () => {
  let isCut = true
  const service = farService(() => (isCut ? 'cut' : 'ok'))
  const { outbox } = outboxTo(service.call)
  await outbox.add(note('a', 'first'))
  await outbox.add(edit('a', 'second'))
  await outbox.add(edit('a', 'third'))
  isCut = false
  await outbox.send()
  expect(service.lines.get('a')?.text).toBe('third')
  expect(outbox.entries()).toEqual([])
})

test('an edit whose answer was lost counts as done when the text is already there', async () => {
  const service = farService((request) => (request === 2 ? 'lost' : 'ok'))
  const { outbox, sent } = outboxTo(service.call)
  await outbox.add(note('a', 'first'))
  await outbox.add(edit('a', 'second', 'v1'))
  await outbox.send()
  expect(outbox.entries()).toEqual([])
  expect(sent.at(-1)?.current).toMatchObject({ text: 'second' })
})

test('where somebody was faster, the typed text is kept beside the newer one and the rest goes on', async () => {
  const service = farService()
  service.put({ id: 'a', text: 'newer', etag: 'v7', status: 'open' })
  const { outbox } = outboxTo(service.call)
  await outbox.add(edit('a', 'mine', 'v1'))
  await outbox.add(note('b'))
  expect(service.lines.get('a')?.text).toBe('newer')
  expect(service.order).toEqual(['b'])
  const [kept] = outbox.entries()
  expect(kept).toMatchObject({
    refusal: { code: 'conflict', current: { text: 'newer' } },
    change: { input: { text: 'mine' } },
  })
  await outbox.retry(kept?.id ?? '')
  expect(service.lines.get('a')?.text).toBe('mine')
  expect(outbox.entries()).toEqual([])
})

test('a tick holds whatever else changed about the line', async () => {
  const service = farService()
  service.put({ id: 'c', text: 'newer words', etag: 'v7', status: 'open' })
  const { outbox } = outboxTo(service.call)
  await outbox.add({ operation: 'tickCommitment', input: { pairId: 'm_r', commitmentId: 'c', etag: 'v1' } })
  expect(service.lines.get('c')).toMatchObject({ status: 'done', text: 'newer words' })
  expect(outbox.entries()).toEqual([])
})

test('a line taken back before it left was never sent', async () => {
  let isCut = true
  const service = farService(() => (isCut ? 'cut' : 'ok'))
  const { outbox } = outboxTo(service.call)
  await outbox.add(note('a'))
  await outbox.add(note('b'))
  expect(await outbox.takeBack('a')).toBe(true)
  isCut = false
  await outbox.send()
  expect(service.order).toEqual(['b'])
  expect(await outbox.takeBack('b')).toBe(false)
})

test('a line taken back goes with every change of it at once: nothing of it is sent meanwhile', async () => {
  let isCut = true
  const service = farService(() => (isCut ? 'cut' : 'ok'))
  const forgetting = Promise.withResolvers<void>()
  const device = deviceMemory()
  const slow = { ...device, removeEntry: (id: string) => forgetting.promise.then(() => device.removeEntry(id)) }
  const { outbox } = outboxTo(service.call, slow)
  await outbox.add(note('b'))
  await outbox.add(edit('b', 'better'))
  isCut = false
  const takenBack = outbox.takeBack('b')
  const sent = outbox.send()
  await new Promise((resolve) => setTimeout(resolve))
  forgetting.resolve()
  await sent
  expect(await takenBack).toBe(true)
  expect(service.order).toEqual([])
  expect(outbox.entries()).toEqual([])
})

test('while nobody knows whether this person may write, lines are kept and not sent', async () => {
  let isKnown = false
  const service = farService()
  const outbox = createOutbox({
    scope: 'm|m_r',
    call: service.call,
    device: deviceMemory(),
    onSent: () => {},
    onChange: () => {},
    maySend: () => isKnown,
  })
  await outbox.add(note('a'))
  expect(service.order).toEqual([])
  expect(outbox.entries()).toHaveLength(1)
  isKnown = true
  await outbox.send()
  expect(service.order).toEqual(['a'])
})

test('a step made from a screen that was a moment behind counts for the line as we left it', async () => {
  const service = farService()
  const { outbox } = outboxTo(service.call)
  await outbox.add(note('a', 'first'))
  await outbox.add(edit('a', 'second', 'v1'))
  await outbox.add(edit('a', 'third', 'v1'))
  expect(service.lines.get('a')?.text).toBe('third')
  await outbox.add({
    operation: 'removeNote',
    input: { pairId: 'm_r', noteId: 'a', visibility: 'shared', etag: 'unsent' },
  })
  expect(outbox.entries()).toEqual([])
  expect(service.lines.has('a')).toBe(false)
})

test('taking away a line that is gone already is no trouble', async () => {
  const { outbox } = outboxTo(farService().call)
  await outbox.add({ operation: 'removeNote', input: { pairId: 'm_r', noteId: 'x', visibility: 'shared', etag: 'v1' } })
  expect(outbox.entries()).toEqual([])
})

test('a full disk costs safety, not the line: it is sent all the same, and the outbox says where it is kept', async () => {
  const service = farService((request) => (request === 1 ? 'cut' : 'ok'))
  const full = {
    ...deviceMemory(),
    isLasting: true,
    putEntry: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
  }
  const { outbox } = outboxTo(service.call, full)
  await outbox.add(note('a'))
  expect(outbox.isKept()).toBe(false)
  await outbox.send()
  expect(service.order).toEqual(['a'])
})

test('with every fifth request cut and every seventh answer lost, two hundred lines arrive once and in order', async () => {
  const service = farService((request) => (request % 5 === 0 ? 'cut' : request % 7 === 0 ? 'lost' : 'ok'))
  const { outbox } = outboxTo(service.call)
  const ids = Array.from({ length: 200 }, (_, at) => `line-${at}`)
  for (const id of ids) void outbox.add(note(id))
  for (let tries = 0; tries < 400 && outbox.entries().length > 0; tries++) await outbox.send()
  expect(service.order).toEqual(ids)
})

test.each([
  { operation: 'addCommitment', input: { pairId: 'm_r', id: 'c', text: 'Call', owner: 'manager', due: '2026-10-01' } },
  { operation: 'moveCommitment', input: { pairId: 'm_r', commitmentId: 'c', etag: 'v1', to: '2026-10-01' } },
  {
    operation: 'answerCommitment',
    input: { pairId: 'm_r', commitmentId: 'c', etag: 'v1', answer: 'accepted', due: '2026-10-01' },
  },
] satisfies Change[])('$operation, refused because its day was over, goes again until another day', async (change) => {
  const days: unknown[] = []
  const service = farService()
  const call = ((operation: ChangeName, input: { due?: string; to?: string }) => {
    const day = input.due ?? input.to ?? ''
    days.push(day)
    return day < '2026-10-15' ? Promise.reject(refusal('bad_input')) : service.call(operation, input as never)
  }) as Call
  service.put({ id: 'c', text: 'Call', etag: 'v1', status: 'open' })
  const { outbox } = outboxTo(call)
  await outbox.add(change)
  await outbox.retry(outbox.entries()[0]?.id ?? '', '2026-10-20')
  expect(days).toEqual(['2026-10-01', '2026-10-20'])
  expect(outbox.entries()).toEqual([])
})

test('that the window around gave no sign-in is told, and the line stays', async () => {
  const trouble = Object.assign(new Error('silent'), { name: 'HostTrouble', kind: 'no-answer' })
  const heard: unknown[] = []
  const outbox = createOutbox({
    scope: 'm|m_r',
    call: () => Promise.reject(trouble),
    device: deviceMemory(),
    onSent: () => {},
    onHostTrouble: (one) => heard.push(one),
    onChange: () => {},
  })
  await outbox.add({ operation: 'addNote', input: { pairId: 'm_r', id: 'n1', text: 'Kept', visibility: 'shared' } })
  expect(heard).toEqual([trouble])
  expect(outbox.entries()).toHaveLength(1)
})
