import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { NoteView, PairView } from '#contract/view'
import type { Call } from '../../../client/create-call.ts'
import { deviceMemory } from '../../../client/device/device-memory.ts'
import type { Change } from '../../../client/outbox/change.ts'
import { ownChanges } from '../../../client/record/own-changes.ts'
import { ProblemError, UnreachableError } from '../../../client/trouble.ts'
import { plannedSession } from '#domain/session'
import type { ChangeIn, TakeStep } from '../../../ui/scene/scene.ts'
import { pairOfElena, promise, topic } from '../../../builders/sample-pair.ts'
import { panelWords } from '../../../words/panel-words.ts'
import { stepsAmong } from '../use-pair-scene.ts'
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

const nobody: Call = () => Promise.reject(new UnreachableError(new Error('nobody answers')))

/** What a person does while nobody answers, or `call` does: what was not taken stays on the device, to be looked at. */
function personAlone(facts: Partial<PairView> = {}, call: Call = nobody) {
  const sent: Change[] = []
  const own = ownChanges({
    call,
    device: deviceMemory(),
    me: 'm',
    where: { pairId: 'p' },
    maySend: () => call !== nobody,
    onSent: ({ change }) => sent.push(change),
    onChange: () => {},
  })
  const pair = pairOfElena(facts)
  const record = {
    call,
    change: (change: Change, entryId?: string) => own.add(change, entryId),
    takeBack: (lineId: string) => own.takeBack(lineId),
    state: () => ({ pair, meeting: undefined, entries: own.entries() }),
    listen: () => () => {},
  }
  const said: string[] = []
  let made: ReturnType<typeof useActs> | undefined
  function Person() {
    made = useActs({ record, words: panelWords('en'), announce: (text) => said.push(text), giveBack: () => true })
    return null
  }
  renderToStaticMarkup(createElement(Person))
  if (!made) throw new Error('Nobody was drawn.')
  return { ...made, said, sent, own, changes: () => own.entries().map(({ change }) => change) }
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

const open = plannedSession('2026-10-15')

/** One step of each kind of thing there is in a record, with what it says. */
const kinds = {
  'Added as a topic': ({ acts }) => acts.addTopic('Rota'),
  'Added for both': ({ acts }) => acts.addNote('Two late orders', 'shared'),
  'Added, only for you': ({ acts }) => acts.addNote('Ask less', 'private'),
  'Added as your promise': ({ acts }) => acts.addCommitment('Call the supplier', 'manager', null),
  'Ticked off': ({ acts }) => acts.tick(promise('p', 'manager')),
  'Talked about': ({ acts }) => acts.discuss(topic('t', 'report', 'Lyon')),
  'Changed and saved': ({ acts }) => acts.editNote(aNote, 'After'),
  'Closed for both': ({ step }) => step('Closed for both', 'closeSession', { on: open.on, noneNeeded: true }),
  'What it was about': ({ step }) =>
    step('What it was about', 'tagSession', { on: open.on, tags: ['goals'], intent: null }),
  'It took place': ({ step }) => step('It took place', 'sayOfSession', { on: open.on, statement: 'held' }),
  'Weekly, please': ({ step }) => step('Weekly, please', 'proposeCadence', { days: 7 }),
  'Not a 1:1': ({ step }) => step('Not a 1:1', 'claimSeries', { claim: 'not_ours' }, { claim: null }),
  'A mark in the plan': ({ acts }) => acts.step('A mark in the plan', rhythm(7), () => rhythm(14)),
} satisfies Record<string, (person: ReturnType<typeof personAlone> & { step: TakeStep }) => void>

test('of unlike steps the last ten go back one by one, the latest first, and each is named (law)', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...(Object.keys(kinds) as (keyof typeof kinds)[])), { minLength: 1, maxLength: 14 }),
      async (made) => {
        const commitments = [promise('p', 'manager')]
        const person = personAlone({
          commitments,
          topics: [topic('t', 'report', 'Lyon')],
          notes: [aNote],
          sessions: [open],
        })
        const step = stepsAmong(person.acts)
        for (const kind of made) kinds[kind]({ ...person, step })
        expect(person.said).toEqual(made)
        while (person.canUndo()) person.acts.undo()
        const back = person.said.slice(made.length).map((text) => text.split(': ').slice(0, 2).join(': '))
        expect(back).toEqual(
          made
            .slice(-10)
            .toReversed()
            .map((kind) => `Taken back: ${kind}`),
        )
      },
    ),
    { numRuns: 60 },
  )
})

test('a note that was deleted stays so, and the key says that before it goes on to the step before', () => {
  const { acts, said } = personAlone({ notes: [aNote] })
  acts.addTopic('Rota')
  acts.removeNote(aNote)
  acts.undo()
  acts.undo()
  expect(said.slice(2)).toEqual([
    expect.stringMatching(/^This cannot be taken back: Deleted/),
    'Taken back: Added as a topic',
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

test('what was not taken was never done: undo passes it over, until it is sent again', async () => {
  let isTaken = false
  const call: Call = (operation) =>
    operation === 'addTopic' || isTaken
      ? Promise.resolve({} as never)
      : Promise.reject(new ProblemError({ code: 'forbidden', message: 'Not yours.', trace: 't' }, 403))
  const { acts, sent, own, said, changes, canUndo } = personAlone({}, call)
  acts.addTopic('Rota')
  await expect.poll(() => sent).toHaveLength(1)
  acts.step('Weekly', rhythm(7), () => rhythm(14))
  await expect.poll(() => own.entries()[0]?.refusal?.code).toBe('forbidden')
  acts.undo()
  await expect.poll(() => said.at(-1)).toMatch(/^Taken back: Added as a topic/)
  expect(canUndo()).toBe(false)
  isTaken = true
  const again = own.retry(own.entries()[0]?.id ?? '')
  expect(canUndo()).toBe(true)
  await again
  acts.undo()
  await expect.poll(() => sent.map(({ input }) => input)).toContainEqual({ pairId: 'p', days: 14 })
  expect(changes().filter(({ operation }) => operation === 'proposeCadence')).toEqual([])
})
