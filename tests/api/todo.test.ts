import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OperationName } from '../../contract/operations.ts'
import type { SyncTodoOutput } from '../../contract/sync-todo.ts'
import { runApi, type RunningApi } from './run-api.ts'

let api: RunningApi
let elena: string
let priya: string
let pairId: `${string}_${string}`
beforeAll(async () => {
  api = await runApi()
  ;[elena, priya] = [api.organisation.castOid('elena'), api.organisation.castOid('priya')]
  pairId = `${elena}_${priya}`
  await api.ask(elena, 'openPair', { pairId })
  await promise('Approve the tender list', 'manager')
  await promise('Send the rota', 'report', priya)
})
afterAll(() => api.close())

async function promise(text: string, owner: 'manager' | 'report', by = elena): Promise<{ id: string; etag: string }> {
  const id = randomUUID()
  const { status, body } = await api.ask(by, 'addCommitment', { pairId, id, text, owner, due: null })
  expect(status).toBe(200)
  await api.work('overview', { pairId })
  return (body as { commitment: { id: string; etag: string } }).commitment
}

/** An act of Elena's on one promise; gives back the version that it left. */
async function act(name: OperationName, input: { commitmentId: string; etag: string; to?: string }): Promise<string> {
  const { status, body } = await api.ask(elena, name, { pairId, ...input })
  expect(status).toBe(200)
  return (body as { commitment: { etag: string } }).commitment.etag
}

const list = () => api.microsoft.todoOf(elena).find(({ displayName }) => displayName === '1:1s')
const titles = () => list()?.tasks.map(({ title, status }) => `${title}: ${status}`)
async function sync(reopen: string[] = []): Promise<SyncTodoOutput> {
  const { status, body } = await api.ask(elena, 'syncTodo', { reopen })
  expect(status).toBe(200)
  return body as SyncTodoOutput
}

test('without consent one sentence says what is missing, and nothing is switched on', async () => {
  api.microsoft.permissions.delegated.delete('Tasks.ReadWrite')
  const { status, body } = await api.ask(elena, 'useTodo', { isOn: true })
  expect({ status, body }).toMatchObject({ status: 403, body: { error: { code: 'consent_required' } } })
  api.microsoft.permissions.delegated.add('Tasks.ReadWrite')
  expect((await api.ask(elena, 'readSettings', {})).body).toMatchObject({ settings: { isTodoOn: false } })
  expect(await sync()).toEqual({ kind: 'off' })
})

test('switched on, one’s own promises stand in a list with a link back, and never the other person’s', async () => {
  // The list of 1:1s follows behind the acts: it still shows as open what was done a moment ago, and as it was what moved.
  const early = await promise('Done before there was a list', 'manager')
  await act('tickCommitment', { commitmentId: early.id, etag: early.etag })
  expect((await api.ask(elena, 'useTodo', { isOn: true })).body).toMatchObject({ isTodoOn: true })
  expect(titles()).toEqual(['Approve the tender list: notStarted'])
  const [link] = list()?.tasks[0]?.linkedResources ?? []
  expect(link?.webUrl).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/entity\//)
  for (const oid of [elena, priya]) expect(JSON.stringify(link)).not.toContain(oid)
  expect(api.microsoft.todoOf(priya)).toEqual([])
  expect((await api.ask(elena, 'readHome', {})).body).toMatchObject({ you: { isTodoOn: true } })
})

test('what is new, moved, ticked, opened again or dropped here follows by itself, and nothing is written twice', async () => {
  const { id, etag } = await promise('Answer on the Lisbon trip', 'manager')
  await expect.poll(titles).toEqual(['Approve the tender list: notStarted', 'Answer on the Lisbon trip: notStarted'])
  const lisbon = () => list()?.tasks.find(({ title }) => title.endsWith('Lisbon trip'))
  const moved = await act('moveCommitment', { commitmentId: id, etag, to: '2026-11-20' })
  await expect.poll(() => lisbon()?.dueDateTime?.dateTime).toMatch(/^2026-11-20/)
  const ticked = await act('tickCommitment', { commitmentId: id, etag: moved })
  await expect.poll(() => lisbon()?.status).toBe('completed')
  const open = await act('untickCommitment', { commitmentId: id, etag: ticked })
  await expect.poll(() => lisbon()?.status).toBe('notStarted')
  await api.work('overview', { pairId })
  expect(await sync()).toEqual({ kind: 'synced', ticked: [] })
  await act('tickCommitment', { commitmentId: id, etag: open })
  await expect.poll(() => lisbon()?.status).toBe('completed')
  await api.work('overview', { pairId })
  await sync()
  expect(titles()).toEqual(['Approve the tender list: notStarted', 'Answer on the Lisbon trip: completed'])
})

test('what was ticked here a moment ago stands in no list as open, and nobody is asked about it', async () => {
  const { id, etag } = await promise('Call the printer', 'manager')
  await expect.poll(titles).toContain('Call the printer: notStarted')
  const ticked = await act('tickCommitment', { commitmentId: id, etag })
  await expect.poll(titles).toContain('Call the printer: completed')
  expect(await sync()).toEqual({ kind: 'synced', ticked: [] })
  expect(titles()).toContain('Call the printer: completed')

  const open = await act('untickCommitment', { commitmentId: id, etag: ticked })
  await expect.poll(titles).toContain('Call the printer: notStarted')
  expect((await api.ask(elena, 'removeCommitment', { pairId, commitmentId: id, etag: open })).status).toBe(200)
  await expect.poll(titles).not.toContain('Call the printer: notStarted')
  expect(await sync()).toEqual({ kind: 'synced', ticked: [] })
  expect(titles()?.join()).not.toContain('Call the printer')
  await api.work('overview', { pairId })
})

test('what was taken back leaves the list, and what the other person owes never enters it', async () => {
  const { id, etag } = await promise('Written by mistake', 'manager')
  await expect.poll(() => titles()?.length).toBe(3)
  await promise('Send the second rota', 'report', priya)
  expect((await api.ask(elena, 'removeCommitment', { pairId, commitmentId: id, etag })).status).toBe(200)
  await expect.poll(titles).toEqual(['Approve the tender list: notStarted', 'Answer on the Lisbon trip: completed'])
})

test('an act is kept and answered whatever To Do says, and the next opening makes it good', async () => {
  const allowAgain = api.microsoft.faults.add({ path: /\/todo\//, fault: { kind: 'status', status: 403 } })
  await promise('While To Do is away', 'manager')
  await expect.poll(() => api.microsoft.faults.counts['403']).toBe(1)
  allowAgain()
  expect(titles()).not.toContain('While To Do is away: notStarted')
  await sync()
  expect(titles()).toContain('While To Do is away: notStarted')
})

test('ticked there, the owner is asked; "not done" opens it there again', async () => {
  const [task] = list()?.tasks ?? []
  if (task) task.status = 'completed'
  const asked = await sync()
  expect(asked).toMatchObject({
    kind: 'synced',
    ticked: [{ pairId, text: 'Approve the tender list', otherName: 'Priya Nair', etag: expect.any(String) }],
  })
  const word = asked.kind === 'synced' ? (asked.ticked[0]?.word ?? '') : ''
  expect(await sync([word])).toEqual({ kind: 'synced', ticked: [] })
  expect(task?.status).toBe('notStarted')
})

test('titles that are hidden are hidden there too, at once, and shown again', async () => {
  const before = titles()?.[0]
  await api.ask(elena, 'changeSettings', { digestTitles: 'hidden', language: 'de-DE' })
  await expect.poll(() => titles()?.[0]).toBe('Eine Zusage an Priya Nair: notStarted')
  await sync()
  expect(titles()?.[0]).toBe('Eine Zusage an Priya Nair: notStarted')
  await api.ask(elena, 'changeSettings', { digestTitles: null })
  await expect.poll(() => titles()?.[0]).toBe(before)
})

test('titles that are hidden are hidden in every task of ours: beyond the listed ones, ticked, and of a 1:1 nobody knows', async () => {
  const known = titles()?.length ?? 0
  for (let at = 0; at < 22; at += 1) await promise(`Number ${at}`, 'manager')
  await expect.poll(() => titles()?.length).toBe(known + 22)
  const tasks = list()?.tasks ?? []
  const [first] = tasks
  const byHand = { ...structuredClone(first), id: 'hand', title: 'Buy milk', linkedResources: [] } as (typeof tasks)[0]
  const ofNobody = structuredClone(first) as (typeof tasks)[0]
  Object.assign(ofNobody, { id: 'nobody', title: 'Of a 1:1 that is over', status: 'completed' })
  Object.assign(ofNobody.linkedResources[0] ?? {}, { externalId: `o${'A'.repeat(44)}` })
  tasks.push(byHand, ofNobody)

  await api.ask(elena, 'changeSettings', { digestTitles: 'hidden' })
  const names = () => [...new Set(list()?.tasks.map(({ title }) => title))].toSorted()
  await expect.poll(names).toEqual(['Buy milk', 'Eine Zusage', 'Eine Zusage an Priya Nair'])
  await api.ask(elena, 'changeSettings', { digestTitles: null })
  await expect.poll(() => titles()?.[0]).toBe('Approve the tender list: notStarted')
  await expect.poll(() => titles()?.filter((title) => title.startsWith('Number')).length).toBe(22)
})

test('ticked there, the owner is asked about a promise beyond the listed ones too, and "not done" opens it there again', async () => {
  for (let at = 0; at < 22; at += 1) await promise(`Further ${at}`, 'manager')
  const further = () => list()?.tasks.filter(({ title }) => title.startsWith('Further')) ?? []
  await expect.poll(() => further().length).toBe(22)
  await sync()
  for (const task of further()) task.status = 'completed'
  const asked = await sync()
  const ticked = asked.kind === 'synced' ? asked.ticked : []
  expect(ticked.map(({ text }) => text).toSorted()).toEqual(
    further()
      .map(({ title }) => title)
      .toSorted(),
  )
  expect(await sync(ticked.map(({ word }) => word))).toEqual({ kind: 'synced', ticked: [] })
  expect(further().map(({ status }) => status)).toEqual(Array.from({ length: 22 }, () => 'notStarted'))
})

test('a list that was removed there is switched off here, and off removes the list', async () => {
  const id = list()?.id
  api.microsoft.todoOf(elena).length = 0
  expect(await sync()).toEqual({ kind: 'off' })
  await api.ask(elena, 'useTodo', { isOn: true })
  expect(list()?.id).not.toBe(id)
  expect((await api.ask(elena, 'useTodo', { isOn: false })).body).toMatchObject({ isTodoOn: false })
  expect(api.microsoft.todoOf(elena)).toEqual([])
})
