import { expect, it } from 'vitest'
import { todoSteps, type TodoPromise, type TodoTask } from './todo-steps.ts'

const promise = (facts: Partial<TodoPromise> = {}): TodoPromise => ({
  word: 'tender',
  title: 'Approve the tender list',
  on: '2026-10-16',
  ...facts,
})
const task = (facts: Partial<TodoTask> = {}): TodoTask => ({ id: '1', ...promise(), isDone: false, ...facts })
const decide = (facts: Partial<Parameters<typeof todoSteps>[0]>) =>
  todoSteps({ promises: [promise()], tasks: [], fates: new Map(), reopen: [], ...facts })

it('a promise without a task is added, and one that has it asks for nothing', () => {
  expect(decide({})).toEqual({ steps: [{ kind: 'add', promise: promise() }], ticked: [] })
  expect(decide({ tasks: [task()] })).toEqual({ steps: [], ticked: [] })
})

it('another day or other words follow', () => {
  const tasks = [task({ on: '2026-10-12', title: 'Tender list' })]
  expect(decide({ tasks }).steps).toEqual([
    { kind: 'change', id: '1', title: 'Approve the tender list', on: '2026-10-16' },
  ])
})

it('ticked there, its owner is asked; who says that it is not done has it open again', () => {
  const tasks = [task({ isDone: true })]
  expect(decide({ tasks })).toEqual({ steps: [], ticked: ['tender'] })
  expect(decide({ tasks, reopen: ['tender'] })).toEqual({ steps: [{ kind: 'reopen', id: '1' }], ticked: [] })
})

it.each([
  ['ticked here is completed there', 'done', [{ kind: 'complete', id: '1' }]],
  ['dropped here goes there', 'over', [{ kind: 'remove', id: '1' }]],
  ['open, but not at hand, stays', 'open', []],
] as const)('%s', (_, fate, steps) => {
  expect(decide({ promises: [], tasks: [task()], fates: new Map([['tender', fate]]) }).steps).toEqual(steps)
})

it('what nobody looked up, what is done on both sides and what somebody wrote by hand are left alone', () => {
  expect(decide({ promises: [], tasks: [task()] }).steps).toEqual([])
  const fates = new Map([['tender', 'done' as const]])
  expect(decide({ promises: [], tasks: [task({ isDone: true })], fates }).steps).toEqual([])
  expect(decide({ promises: [], tasks: [task({ word: undefined })] }).steps).toEqual([])
})

it.each([
  ['not at hand', [], task()],
  ['not at hand and ticked', [], task({ isDone: true })],
  ['ticked there alone', [promise({ title: 'A promise to Priya' })], task({ isDone: true })],
])('hidden titles reach a task that is %s, once', (_, promises, listed) => {
  const hidden = new Map([['tender', 'A promise to Priya']])
  const change = { kind: 'change', id: '1', title: 'A promise to Priya', on: '2026-10-16' }
  expect(decide({ promises, tasks: [listed], hidden }).steps).toEqual([change])
  expect(decide({ promises, tasks: [{ ...listed, title: 'A promise to Priya' }], hidden }).steps).toEqual([])
})

it('hidden titles leave alone what somebody wrote by hand', () => {
  const hidden = new Map([['tender', 'A promise to Priya']])
  expect(decide({ promises: [], tasks: [task({ word: undefined })], hidden }).steps).toEqual([])
})

it('a task that stands there twice is taken out once', () => {
  expect(decide({ tasks: [task(), task({ id: '2' })] }).steps).toEqual([{ kind: 'remove', id: '2' }])
})
