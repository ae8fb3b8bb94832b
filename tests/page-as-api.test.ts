import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { acknowledgeDrop } from '../api/handlers/acknowledge-drop.ts'
import { acknowledgeMoves } from '../api/handlers/acknowledge-moves.ts'
import { addCommitment } from '../api/handlers/add-commitment.ts'
import { answerCommitment } from '../api/handlers/answer-commitment.ts'
import { confirmCommitment } from '../api/handlers/confirm-commitment.ts'
import { dropCommitment } from '../api/handlers/drop-commitment.ts'
import { moveCommitment } from '../api/handlers/move-commitment.ts'
import { openPair } from '../api/handlers/open-pair.ts'
import { removeCommitment } from '../api/handlers/remove-commitment.ts'
import { setTrigger } from '../api/handlers/set-trigger.ts'
import { tickCommitment } from '../api/handlers/tick-commitment.ts'
import { unconfirmCommitment } from '../api/handlers/unconfirm-commitment.ts'
import { undropCommitment } from '../api/handlers/undrop-commitment.ts'
import { untickCommitment } from '../api/handlers/untick-commitment.ts'
import type { CommitmentView, PairView } from '../contract/view.ts'
import type { Side } from '../domain/pair.ts'
import type { Change } from '../tab/client/outbox/change.ts'
import { overlay } from '../tab/client/record/overlay.ts'
import { entryOf } from '../tab/sample-pair.ts'
import { pairWorld } from './api/pair-world.ts'

const handlers = {
  answerCommitment,
  tickCommitment,
  untickCommitment,
  confirmCommitment,
  unconfirmCommitment,
  moveCommitment,
  acknowledgeMoves,
  dropCommitment,
  undropCommitment,
  acknowledgeDrop,
  setTrigger,
  removeCommitment,
}
type Step = { [Name in keyof typeof handlers]: Extract<Change, { operation: Name }> }[keyof typeof handlers]
type Asked = { step: Step; side: Side; minutes: number }

const days = fc.constantFrom('2026-10-16', '2026-10-29')
const plain = fc
  .constantFrom(
    'tickCommitment' as const,
    'untickCommitment' as const,
    'confirmCommitment' as const,
    'unconfirmCommitment' as const,
    'acknowledgeMoves' as const,
    'undropCommitment' as const,
    'acknowledgeDrop' as const,
    'removeCommitment' as const,
  )
  .map((operation) => ({ operation, more: {} }))
const withMore = fc.oneof(
  fc.record({
    operation: fc.constant('answerCommitment' as const),
    more: fc.record({ answer: fc.constantFrom('accepted', 'declined', 'unanswered'), due: days }),
  }),
  fc.record({ operation: fc.constant('moveCommitment' as const), more: days.map((to) => ({ to, why: 'Later' })) }),
  fc.record({
    operation: fc.constant('dropCommitment' as const),
    more: fc.constantFrom('blocked', 'duplicate').map((reason) => ({ reason })),
  }),
  fc.constant({ operation: 'setTrigger' as const, more: { when: 'after stand-up', where: '' } }),
)
const anyStep = fc.record({
  of: fc.oneof(plain, withMore),
  side: fc.constantFrom<Side>('manager', 'report'),
  minutes: fc.integer({ min: 1, max: 50 }),
})

/** A promise of the report's, written by either of the two, and both pages' ways to it. */
async function oneOf(writer: Side) {
  const world = await pairWorld()
  const { pairId, ports } = world
  const opened = async (side: Side, now: string): Promise<PairView> => {
    const answer = await openPair(ports)(world.by(world[side], { pairId }, { now }))
    if (answer.kind !== 'done' || answer.output.kind !== 'open') throw new Error('not opened')
    return answer.output.pair
  }
  const id = randomUUID()
  const line = { pairId, id, text: 'Invite the team', owner: 'report', due: '2026-10-22' } as const
  const added = await addCommitment(ports)(world.by(world[writer], line))
  if (added.kind !== 'done') throw new Error(added.kind)
  const send = ({ step, side }: Asked, now: string) => {
    const handler = handlers[step.operation](ports) as ReturnType<typeof tickCommitment>
    return handler(world.by(world[side], step.input as never, { now }) as never)
  }
  return { id, pairId, opened, send }
}

const lineIn = (pair: PairView, id: string) => pair.commitments.find((line) => line.id === id)

/** What a person sees of it; the version is the API's alone. */
function seen(line: CommitmentView | undefined): Omit<CommitmentView, 'etag'> | undefined {
  if (line === undefined) return undefined
  const { etag: _, ...rest } = line
  return rest
}

test('whatever either of the two does to a promise, their page shows at once what the API will answer', async () => {
  const scenes = fc.record({
    writer: fc.constantFrom<Side>('manager', 'report'),
    steps: fc.array(anyStep, { maxLength: 8 }),
  })
  await fc.assert(
    fc.asyncProperty(scenes, async ({ writer, steps }) => {
      const { id, pairId, opened, send } = await oneOf(writer)
      let at = Date.parse('2026-10-15T08:10:00.000Z')
      for (const { of, side, minutes } of steps) {
        at += minutes * 60_000
        const now = new Date(at).toISOString()
        const before = await opened(side, now)
        const line = lineIn(before, id)
        if (line === undefined) return
        const input = { pairId, commitmentId: id, etag: line.etag, ...of.more }
        const step = { operation: of.operation, input } as Step
        const shown = overlay(before, [{ ...entryOf(step), at: now }])
        const answer = await send({ step, side, minutes }, now)
        const after = await opened(side, now)
        expect(seen(lineIn(shown, id)), `${of.operation} by ${side}: ${answer.kind}`).toEqual(seen(lineIn(after, id)))
      }
    }),
    { numRuns: 120 },
  )
})
