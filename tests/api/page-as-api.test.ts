import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { operations } from '../../contract/operations.ts'
import type { PairView } from '../../contract/view.ts'
import type { Side } from '../../domain/pair.ts'
import { deviceMemory } from '../../tab/client/device/device-memory.ts'
import { isActChange } from '../../tab/client/outbox/act-change.ts'
import { lineIdOf, unsent } from '../../tab/client/outbox/change.ts'
import { createOutbox } from '../../tab/client/outbox/outbox.ts'
import { decideChange, wayBackOf } from '../../tab/client/record/show/decide-change.ts'
import { withChanges } from '../../tab/client/record/show/with-changes.ts'
import { withAnswer } from '../../tab/client/record/show/with-answer.ts'
import { type ProblemError, UnreachableError } from '../../tab/client/trouble.ts'
import { entryOf } from '../../tab/builders/sample-pair.ts'
import { aRhythm } from './builders.ts'
import { pairWorld } from './pair-world.ts'
import { anyDeed, type Deed } from '../record/any-act.ts'
import { callOf, opened, seen } from '../record/one-page.ts'

const start = Date.parse('2026-10-15T08:10:00.000Z')

/** A pair whose calendar is known, and a clock that both sides share. */
async function twoAtWork() {
  const world = await pairWorld()
  let at = start
  const now = () => new Date(at).toISOString()
  const calls = { manager: callOf(world, 'manager', now), report: callOf(world, 'report', now) }
  await opened(calls.manager, world.pairId)
  await world.rhythm(aRhythm())
  const { pairId } = world
  for (const call of [calls.manager, calls.report]) {
    await call('addTopic', { pairId, id: randomUUID(), text: 'Rota' })
    await call('addNote', { pairId, id: randomUUID(), text: 'Went well', visibility: 'shared' })
    for (const owner of ['manager', 'report'] as const)
      await call('addCommitment', { pairId, id: randomUUID(), text: 'Ask Tom', owner, due: '2026-10-22' })
  }
  return { pairId, calls, now, pass: (minutes: number) => void (at += minutes * 60_000) }
}

test('whatever either of the two does, their page shows at once what the API will answer, and what stays is said', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyDeed, { minLength: 6, maxLength: 20 }), async (deeds) => {
      const { pairId, calls, now, pass } = await twoAtWork()
      for (const { side, minutes, make } of deeds) {
        pass(minutes)
        const call = calls[side]
        const before = await opened(call, pairId)
        const change = make(before, randomUUID())
        if (change === undefined || !isActChange(change)) continue
        const decision = decideChange(before, change, now())
        const shown = withChanges(before, [{ ...entryOf(change), at: now() }])
        const answer = await call(change.operation, change.input).then(
          () => 'done',
          (trouble: unknown) => (trouble as ProblemError).problem,
        )
        const after = await opened(call, pairId)
        const what = `${change.operation} by ${side}: ${JSON.stringify([decision, answer])}`
        expect(seen(shown), what).toEqual(seen(after))
        if (decision.kind === 'changed') expect(answer, what).toBe('done')
        // What takes it back is an act, is written as the API reads it, and does something to what stands there afterwards.
        const back = wayBackOf(before, change, side, now())?.change(pairId, unsent)
        if (back) expect(isActChange(back) && decideChange(after, back, now()).kind, what).toBe('changed')
        if (back) expect(operations[back.operation].input.safeParse(back.input).error, what).toBeUndefined()
        if (decision.kind === 'unchanged') expect(seen(after), what).toEqual(seen(before))
        if (decision.kind === 'not-possible') expect(answer, what).toMatchObject(problemOf(decision.reason))
      }
    }),
    { numRuns: 150 },
  )
})

function problemOf(reason: string) {
  if (reason === 'not-yours') return { code: 'forbidden' }
  return reason === 'gone' ? { code: 'not_found' } : { code: 'not_possible', reason }
}

/** One of the two with the page's own outbox; while `isCut` nobody answers. */
function person(work: Awaited<ReturnType<typeof twoAtWork>>, side: Side) {
  const { pairId, calls, now } = work
  const state = { isCut: false, heard: undefined as PairView | undefined }
  const outbox = createOutbox({
    scope: `${pairId.split('_')[side === 'manager' ? 0 : 1]}|${pairId}`,
    call: (...asked) => (state.isCut ? Promise.reject(new UnreachableError('cut')) : calls[side](...asked)),
    device: deviceMemory(),
    onSent: (sent) => {
      if (state.heard) state.heard = withAnswer(state.heard, sent)
    },
    onChange: () => {},
    now: () => Date.parse(now()),
  })
  return {
    state,
    outbox,
    read: async () => {
      state.heard = await opened(calls[side], pairId)
    },
    shown: () => state.heard && withChanges(state.heard, outbox.entries()),
  }
}

const anyMoment = fc.oneof(
  { weight: 6, arbitrary: anyDeed.map((deed) => ({ kind: 'deed' as const, deed, side: deed.side })) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('cut' as const, 'joined' as const, 'read' as const),
      side: fc.constantFrom<Side>('manager', 'report'),
      deed: fc.constant<Deed | undefined>(undefined),
    }),
  },
)

test('in whatever order two people send what they did, both end with the record, and no word is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyMoment, { minLength: 6, maxLength: 30 }), async (moments) => {
      const work = await twoAtWork()
      const people = { manager: person(work, 'manager'), report: person(work, 'report') }
      const written = new Set<string>()
      await Promise.all([people.manager.read(), people.report.read()])
      for (const { kind, deed, side } of moments) {
        const one = people[side]
        if (kind === 'cut' || kind === 'joined') one.state.isCut = kind === 'cut'
        if (kind === 'read' && !one.state.isCut) await one.read()
        const pair = one.shown()
        if (deed === undefined || pair === undefined) continue
        work.pass(deed.minutes)
        const id = randomUUID()
        const change = deed.make(pair, id)
        if (change === undefined) continue
        if ('id' in change.input) written.add(id)
        if (change.operation.startsWith('remove')) written.delete(lineIdOf(change))
        await one.outbox.add(change)
      }
      for (const one of Object.values(people)) {
        one.state.isCut = false
        await one.outbox.send()
        expect(one.outbox.entries().filter(({ refusal }) => !refusal)).toEqual([])
      }
      for (const one of Object.values(people)) await one.read()
      const { manager, report } = people
      const both = (pair: PairView) => seen({ ...pair, privateNotes: [] })
      if (!manager.state.heard || !report.state.heard) throw new Error('nothing was read')
      expect(both(manager.state.heard)).toEqual(both(report.state.heard))
      const refused = [manager, report].flatMap((one) => one.outbox.entries())
      for (const { refusal } of refused) {
        expect(['conflict', 'not_possible', 'not_found', 'forbidden']).toContain(refusal?.code)
        expect(refusal?.reason === undefined).toBe(refusal?.code !== 'not_possible')
      }
      const kept = new Set(refused.map(({ change }) => lineIdOf(change)))
      for (const { topics, commitments, notes, privateNotes } of [manager.state.heard, report.state.heard])
        for (const { id } of [...topics, ...commitments, ...notes, ...privateNotes]) kept.add(id)
      expect([...written].filter((id) => !kept.has(id))).toEqual([])
    }),
    { numRuns: 100 },
  )
})
