import fc from 'fast-check'
import { operations } from '../../contract/operations.ts'
import type { PairView } from '../../contract/view.ts'
import type { Side } from '../../domain/pair.ts'
import { type ActName, commitmentActs, topicActs } from '../../domain/record/acts.ts'
import type { Change } from '../../tab/client/outbox/change.ts'

/** Something one of the two does: to which line is chosen by number among those that their page shows. */
export type Deed = {
  side: Side
  minutes: number
  make: (pair: PairView, id: string) => Change | undefined
  pick: number
}

const days = fc.constantFrom('2026-10-14', '2026-10-16', '2026-10-29', null)
const words = fc.constantFrom('Rota', 'Lyon', 'Ask Tom')
const visibility = fc.constantFrom('shared' as const, 'private' as const)
const side = fc.constantFrom<Side>('manager', 'report')

type Made = (pair: PairView, id: string, pick: number) => Change | undefined

const adds = fc.oneof(
  fc.tuple(words, visibility, fc.boolean()).map(([text, seenBy, isAddition]): Made => (pair, id, pick) => {
    const older = isAddition ? chosen(seenBy === 'shared' ? pair.notes : pair.privateNotes, pick) : undefined
    const more = older ? { addendumTo: older.id } : {}
    return { operation: 'addNote', input: { pairId: pair.pairId, id, text, visibility: seenBy, ...more } }
  }),
  words.map((text): Made => (pair, id) => ({ operation: 'addTopic', input: { pairId: pair.pairId, id, text } })),
  fc.tuple(words, side, days).map(([text, owner, due]): Made => (pair, id) => ({
    operation: 'addCommitment',
    input: { pairId: pair.pairId, id, text, owner, due },
  })),
)

/** What an act on one line is asked with, where the sample of its declaration is too little. */
const inputs: Partial<Record<ActName, fc.Arbitrary<object>>> = {
  decideTopic: fc.record({ decision: fc.constantFrom('drop', 'barrier') }),
  placeTopic: fc.record({ rank: fc.integer({ min: 1, max: 9 }) }),
  moveCommitment: fc.record({ to: fc.constantFrom('2026-10-14', '2026-10-16', '2026-10-29'), why: words }),
  dropCommitment: fc.record({ reason: fc.constantFrom('blocked', 'duplicate') }),
  setTrigger: fc.record({ when: fc.constantFrom('', 'after stand-up'), where: fc.constantFrom('', 'here') }),
}

const changes = fc.oneof(
  onNote(
    'editNote',
    words.map((text) => ({ text })),
  ),
  onNote('removeNote', fc.constant({})),
  ...namesOf(topicActs).map((name) => onTopic(name, inputs[name] ?? ofSample(name))),
  onTopic('removeTopic', fc.constant({})),
  ...namesOf(commitmentActs).map((name) => onPromise(name, inputs[name] ?? ofSample(name))),
  onPromise('removeCommitment', fc.constant({})),
  onPromise(
    'answerCommitment',
    fc.record({ answer: fc.constantFrom('accepted', 'declined', 'unanswered'), due: days }),
  ),
  fc.constant<Made>((pair, newId, pick) => {
    const line = chosen(pair.commitments, pick)
    const input = line && { pairId: pair.pairId, commitmentId: line.id, etag: line.etag, newId }
    return input && { operation: 'transferCommitment', input }
  }),
)

const day = fc.constantFrom('2026-10-07', '2026-10-08', '2026-10-14', '2026-10-15', '2026-10-16')

const steps = fc.oneof(
  inPair('sayOfSession', fc.record({ on: day, statement: fc.constantFrom('held', 'moved', 'not_held', null) })),
  inPair(
    'logTalk',
    fc.oneof(
      day.map((on) => ({ on })),
      fc.constant({}),
    ),
  ),
  inPair(
    'tagSession',
    fc.record({ on: day, tags: fc.constantFrom([], ['goals']), intent: fc.constantFrom('growth', null) }),
  ),
  inPair(
    'noteGrow',
    fc.record({ on: day, grow: fc.constantFrom(null, { goal: true, reality: true, options: 2, will: false }) }),
  ),
  inPair('markStages', fc.record({ on: day, stages: fc.constantFrom([], ['set', 'measure']) })),
  inPair('closeSession', fc.record({ on: day, noneNeeded: fc.boolean() })),
  inPair('reopenSession', fc.record({ on: day })),
  inPair('proposeCadence', fc.record({ days: fc.constantFrom(7, 14, null) })),
  inPair(
    'proposeCadence',
    fc.record({ days: fc.constantFrom(7, 14), until: fc.constantFrom('2026-10-01', '2026-11-02') }),
  ),
  inPair('acceptCadence', fc.record({ days: fc.constantFrom(7, 14) })),
  inPair('acceptCadence', fc.record({ days: fc.constantFrom(7, 14), until: fc.constant('2026-11-02') })),
)

const make = fc.oneof(
  { weight: 2, arbitrary: adds },
  { weight: 3, arbitrary: changes },
  { weight: 2, arbitrary: steps },
)

/** Any act on the record, by either of the two, after some minutes. */
export const anyDeed: fc.Arbitrary<Deed> = fc
  .record({ side, minutes: fc.integer({ min: 1, max: 40 }), pick: fc.nat(50), make })
  .map(({ pick, make: made, ...deed }) => ({ ...deed, pick, make: (pair, id) => made(pair, id, pick) }))

function namesOf<Name extends ActName>(some: Record<Name, unknown>): Name[] {
  return Object.keys(some) as Name[]
}

/** What the operation's own sample asks for, apart from the line that it names. */
function ofSample(name: ActName): fc.Arbitrary<object> {
  const {
    pairId: _,
    etag: _version,
    topicId: _topic,
    commitmentId: _commitment,
    ...rest
  } = {
    ...(operations[name].sample as Record<string, unknown>),
  }
  return fc.constant(rest)
}

function chosen<Line>(lines: readonly Line[], pick: number): Line | undefined {
  return lines.length === 0 ? undefined : lines[pick % lines.length]
}

function onNote(operation: 'editNote' | 'removeNote', more: fc.Arbitrary<object>): fc.Arbitrary<Made> {
  return more.map((rest) => (pair, _id, pick) => {
    const line = chosen([...pair.notes, ...pair.privateNotes], pick)
    if (line === undefined) return undefined
    const { id: noteId, etag, visibility: seenBy } = line
    return { operation, input: { pairId: pair.pairId, noteId, etag, visibility: seenBy, ...rest } } as Change
  })
}

function onTopic(operation: Change['operation'], more: fc.Arbitrary<object>): fc.Arbitrary<Made> {
  return more.map((rest) => (pair, _id, pick) => {
    const line = chosen(pair.topics, pick)
    return line && ({ operation, input: { pairId: pair.pairId, topicId: line.id, etag: line.etag, ...rest } } as Change)
  })
}

function onPromise(operation: Change['operation'], more: fc.Arbitrary<object>): fc.Arbitrary<Made> {
  return more.map((rest) => (pair, _id, pick) => {
    const line = chosen(pair.commitments, pick)
    if (line === undefined) return undefined
    return { operation, input: { pairId: pair.pairId, commitmentId: line.id, etag: line.etag, ...rest } } as Change
  })
}

function inPair(operation: Change['operation'], input: fc.Arbitrary<object>): fc.Arbitrary<Made> {
  return input.map((rest) => (pair) => ({ operation, input: { pairId: pair.pairId, ...rest } }) as Change)
}
