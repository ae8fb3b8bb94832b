import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { NoteView, PairView } from '#contract/view'
import type { Call } from '../../../client/create-call.ts'
import { deviceMemory } from '../../../client/device/device-memory.ts'
import type { Change } from '../../../client/outbox/change.ts'
import { ownChanges } from '../../../client/record/own-changes.ts'
import { UnreachableError } from '../../../client/trouble.ts'
import type { ChangeIn } from '../../../ui/scene/scene.ts'
import { pairOfElena } from '../../../builders/sample-pair.ts'
import { panelWords } from '../../../words/panel-words.ts'
import { useActs } from './use-acts.ts'

const aNote: NoteView = {
  id: 'n',
  etag: 'e',
  by: 'manager',
  text: 'Before',
  visibility: 'shared',
  sessionOn: '2026-10-15',
  createdAt: '2026-10-15T08:00:00.000Z',
}

/** What a person does while nobody answers: every change stays on the device, to be looked at. */
function personAlone(facts: Partial<PairView> = {}) {
  const call: Call = () => Promise.reject(new UnreachableError(new Error('nobody answers')))
  const own = ownChanges({
    call,
    device: deviceMemory(),
    me: 'm',
    where: { pairId: 'p' },
    maySend: () => false,
    onSent: () => {},
    onChange: () => {},
  })
  const pair = pairOfElena(facts)
  const record = {
    call,
    change: (change: Change) => own.add(change),
    takeBack: (lineId: string) => own.takeBack(lineId),
    state: () => ({ pair, meeting: undefined }),
  }
  const said: string[] = []
  let made: ReturnType<typeof useActs> | undefined
  function Person() {
    made = useActs({ record, words: panelWords('en'), announce: (text) => said.push(text), giveBack: () => true })
    return null
  }
  renderToStaticMarkup(createElement(Person))
  if (!made) throw new Error('Nobody was drawn.')
  return { ...made, said, changes: () => own.entries().map(({ change }) => change) }
}

const rhythm =
  (days: 7 | 14): ChangeIn =>
  (pairId) => ({ operation: 'proposeCadence', input: { pairId, days } })

test('a step about no line is taken back by what its way back finds', async () => {
  const { acts, said, changes } = personAlone()
  acts.step('Weekly', rhythm(7), () => rhythm(14))
  acts.undo()
  await expect.poll(changes).toHaveLength(2)
  expect(changes().map(({ input }) => input)).toMatchObject([{ days: 7 }, { days: 14 }])
  expect(said).toEqual(['Weekly', 'Taken back: Weekly'])
})

test('a step whose way back is gone by then stays, is not made once more, and that is said', async () => {
  const { acts, said, changes, canUndo } = personAlone()
  acts.step('Weekly', rhythm(7), () => undefined)
  acts.undo()
  expect(said).toEqual(['Weekly', 'This cannot be taken back: Weekly'])
  expect(canUndo()).toBe(false)
  acts.addTopic('Rota')
  await expect.poll(changes).toHaveLength(2)
  expect(changes().map(({ operation }) => operation)).toEqual(['proposeCadence', 'addTopic'])
})

test('what a note said before is its way back, by the rule of the record', async () => {
  const { acts, changes } = personAlone({ notes: [{ ...aNote, text: 'Before' }] })
  acts.editNote(aNote, 'After')
  acts.undo()
  await expect.poll(changes).toHaveLength(2)
  expect(changes().map(({ input }) => input)).toMatchObject([
    { text: 'After' },
    { text: 'Before', noteId: 'n', etag: 'e' },
  ])
})

test('a line that never left is taken back without a trace', async () => {
  const { acts, changes, said } = personAlone()
  acts.addNote('Rota', 'shared')
  await expect.poll(changes).toHaveLength(1)
  acts.undo()
  await expect.poll(changes).toHaveLength(0)
  expect(said.at(-1)).toMatch(/^Taken back/)
})
