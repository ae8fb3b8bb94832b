import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { MeetingView, PairView } from '#contract/view'
import { plannedSession } from '#domain/session'
import { adHocSession } from '../../../tests/record/ad-hoc-session.ts'
import { pairOfElena } from '../../builders/sample-pair.ts'
import type { Call } from '../create-call.ts'
import { UnreachableError } from '../trouble.ts'
import { tellOpening } from './tell-opening.ts'

const slot: MeetingView = { startAt: '2026-10-15T08:00:00Z', endAt: '2026-10-15T08:30:00Z', on: '2026-10-15' }

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function pairWith(facts: Partial<PairView>, rhythm: { now?: MeetingView; next?: MeetingView }): PairView {
  const pair = pairOfElena(facts)
  return { ...pair, rhythm: { ...pair.rhythm, ...rhythm } }
}

/** A page opened at an instant; `told` are the calls it made. */
function page(at: string, pair: PairView | undefined, known = new Set([pairOfElena().you.oid])) {
  vi.setSystemTime(new Date(at))
  const onDevice = { isTold: (oid: string) => known.has(oid), keep: (oid: string) => void known.add(oid) }
  const state = { pair, isHidden: false, isCut: false, told: [] as unknown[] }
  const call = ((...asked: unknown[]) => {
    state.told.push(asked)
    return state.isCut ? Promise.reject(new UnreachableError('cut')) : Promise.resolve({ isAround: true })
  }) as unknown as Call
  const stop = tellOpening({ call, pair: () => state.pair, isHidden: () => state.isHidden, onDevice })
  return { state, stop, minutes: (many: number) => vi.advanceTimersByTimeAsync(many * 60_000) }
}

test('opened long before, it tells once, five minutes before the start', async () => {
  const { state, minutes } = page('2026-10-15T07:40:00Z', pairWith({}, { next: slot }))
  await minutes(14)
  expect(state.told).toEqual([])
  await minutes(60)
  expect(state.told).toEqual([['noteOpening', { pairId: 'p' }]])
})

test('a page in the background tells when somebody looks at it', async () => {
  const { state, minutes } = page('2026-10-15T08:05:00Z', undefined)
  state.isHidden = true
  state.pair = pairWith({}, { now: slot })
  await minutes(5)
  expect(state.told).toEqual([])
  state.isHidden = false
  await minutes(1)
  expect(state.told).toHaveLength(1)
})

test('what was not heard is told again', async () => {
  const { state, minutes } = page('2026-10-15T08:05:00Z', undefined)
  state.isCut = true
  state.pair = pairWith({}, { now: slot })
  await minutes(1)
  state.isCut = false
  await minutes(5)
  expect(state.told.length).toBeGreaterThan(1)
  const heard = state.told.length
  await minutes(5)
  expect(state.told).toHaveLength(heard)
})

test('a planned 1:1 of today that is over is asked about once; a talk nobody planned never', async () => {
  const over = page('2026-10-15T08:40:00Z', pairWith({ sessions: [plannedSession('2026-10-15')] }, {}))
  await over.minutes(10)
  expect(over.state.told).toHaveLength(1)
  over.stop()
  const adHoc = page('2026-10-15T08:40:00Z', pairWith({ sessions: [adHocSession('2026-10-15', 'report')] }, {}))
  await adHoc.minutes(10)
  expect(adHoc.state.told).toEqual([])
})

test('who may only read leaves no trace, and a closed page none either', async () => {
  const former = page('2026-10-15T08:05:00Z', pairWith({ mayWrite: false }, { now: slot }))
  await former.minutes(5)
  expect(former.state.told).toEqual([])
  former.stop()
  const closed = page('2026-10-15T07:40:00Z', pairWith({}, { next: slot }))
  closed.stop()
  await closed.minutes(60)
  expect(closed.state.told).toEqual([])
})

test('on a device where nobody was told yet, it tells once that this person has opened the app, far from any 1:1', async () => {
  const known = new Set<string>()
  const { state, minutes } = page('2026-10-15T07:00:00Z', undefined, known)
  state.isCut = true
  state.pair = pairWith({}, { next: slot })
  await minutes(1)
  expect(known).toEqual(new Set())
  state.isCut = false
  await minutes(10)
  expect(known).toEqual(new Set([state.pair?.you.oid]))
  const heard = state.told.length
  await minutes(30)
  expect(state.told).toHaveLength(heard)
  expect(page('2026-10-15T07:00:00Z', state.pair, known).state.told).toEqual([])
})
