import type { OpenPairOutput } from '#contract/open-pair'
import type { PairView } from '#contract/view'
import type { Call } from '../create-call.ts'
import type { DeviceStore, KnownMeeting } from '../device/device-store.ts'
import { type Change, type Entry, lineIdOf } from '../outbox/change.ts'
import { pageSight } from '../pace/page-sight.ts'
import { askFor } from './ask-for.ts'
import { meetingKey, meetingOf, type Where } from './known-meeting.ts'
import { ownChanges } from './own-changes.ts'
import { repeat } from './repeat.ts'
import { sinceOf } from './since-of.ts'
import { type Standing, standingAfter } from './standing.ts'
import { withAnswer } from './show/with-answer.ts'
import { withCarries } from './show/with-carries.ts'
import { withChanges } from './show/with-changes.ts'

/** What a page shows of one pair. */
export type RecordState = {
  /** The record with this device's own waiting changes; undefined until the API answered once. */
  pair: PairView | undefined
  /** What is known of the pair without the API, from an earlier visit. */
  meeting: KnownMeeting | undefined
  /** Changes the API has not confirmed; those with a `refusal` need the person. */
  entries: readonly Entry[]
  waiting: ReadonlySet<string>
  standing: Standing
  /** False when waiting changes would not outlive this window. */
  isKept: boolean
}

type Deps = {
  call: Call
  device: DeviceStore
  /** Whose device store this is: the person's directory id, as the host says it. */
  me: string
  where: Where
  /** The first answer, asked for before this code was loaded. */
  first?: Promise<OpenPairOutput>
}

export type PairRecord = ReturnType<typeof openPairRecord>

const open: Standing = { kind: 'open' }

/**
 * One pair's record, alive: reads it, keeps reading (`since` the last revision, so an unchanged pair costs next to
 * nothing), shows the person's own changes at once and sends them in order. For React's `useSyncExternalStore`.
 */
export function openPairRecord({ call, device, me, where, first }: Deps) {
  const listeners = new Set<() => void>()
  let heard: PairView | undefined
  let meeting: KnownMeeting | undefined
  let standing: Standing = { kind: 'opening' }
  let sentCount = 0
  let misses = 0
  let heardAt = 0
  let upcoming = first
  let parts: unknown[] = []
  const own = ownChanges({
    call,
    device,
    me,
    where,
    // Before the record was read once nothing is sent: a sent line would have no place to be shown in.
    maySend: () => heard?.mayWrite === true,
    onSent: (sent) => {
      sentCount++
      if (heard) heard = withAnswer(heard, sent)
    },
    onChange: tell,
  })
  let state = stateNow()

  /** The state from its parts; `parts` tells whether anything differs, so that a quiet round draws nothing. */
  function stateNow(): RecordState {
    const entries = own.entries()
    parts = [heard, meeting, entries, standing, own.isKept()]
    return {
      // What waits for a record that this person may only read will never stand in it.
      pair: heard && withCarries(heard.mayWrite ? withChanges(heard, entries) : heard),
      meeting,
      entries,
      waiting: new Set(entries.map((entry) => lineIdOf(entry.change))),
      standing,
      isKept: own.isKept(),
    }
  }

  function tell(): void {
    const before = parts
    const next = stateNow()
    if (parts.every((part, at) => part === before[at])) return
    state = next
    for (const listener of listeners) listener()
  }

  async function remember(pair: PairView): Promise<void> {
    meeting = meetingOf(pair)
    await device.putMeeting(meetingKey(me, where), meeting).catch(() => undefined)
  }

  async function read(): Promise<void> {
    const sentBefore = sentCount
    const asked =
      upcoming ?? askFor({ call, where, heard, since: { ...sinceOf(heard, new Date(), heardAt), ...sight.says() } })
    upcoming = undefined
    try {
      const answer = await asked
      sight.hears(answer)
      // An answer that set out before a change of ours arrived does not know it: ask again rather than flicker.
      if (sentBefore !== sentCount) return loop.wake()
      const isNewPair = answer.kind === 'open' && !heard
      if (answer.kind === 'open') {
        heard = answer.pair
        heardAt = Date.now()
      }
      standing = open
      misses = 0
      tell()
      if (isNewPair && heard) await Promise.all([own.belongTo(heard.pairId), remember(heard)])
      if (heard?.mayWrite && (isNewPair || own.isWaiting()))
        void own.send().then(() => sentCount !== sentBefore && loop.wake())
    } catch (trouble) {
      // One lost answer is no news: people would see a bar come and go.
      const isHiccup = ++misses === 1 && standing.kind === 'open' && navigator.onLine
      if (!isHiccup) standing = standingAfter(trouble, standing, Date.now())
      tell()
      throw trouble
    }
  }

  function onWait(retryAt: number): void {
    if (standing.kind !== 'away') return
    standing = { ...standing, retryAt }
    tell()
  }

  const isPaused = () => standing.kind === 'refused' || standing.kind === 'host'
  const sight = pageSight({
    wake: () => loop.wake(),
    isWaiting: own.isWaiting,
    isAround: () => (heard?.rhythm.now ?? null) !== null,
  })
  const loop = repeat({ task: read, pauseMs: sight.pauseMs, onWait, isPaused })

  async function start(): Promise<void> {
    loop.wake()
    meeting ??= await device.meeting(meetingKey(me, where)).catch(() => undefined)
    if (meeting) await own.belongTo(meeting.pairId)
    tell()
  }

  /** Makes a change: shown at once, kept on the device, sent in its turn. */
  async function change(next: Change): Promise<void> {
    const before = sentCount
    await own.add(next)
    if (sentCount !== before || standing.kind !== 'open') loop.wake()
  }

  function listen(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }

  window.addEventListener('online', loop.wake)
  window.addEventListener('offline', loop.wake)
  void start()

  return {
    state: () => state,
    /** For what is read when somebody asks for it. */
    call,
    listen,
    change,
    /** Takes a line back that never left this device; false when it did. */
    takeBack: (lineId: string) => own.takeBack(lineId),
    retry: own.retry,
    discard: own.discard,
    readNow: loop.wake,
    stop(): void {
      loop.stop()
      sight.stop()
      window.removeEventListener('online', loop.wake)
      window.removeEventListener('offline', loop.wake)
    },
  }
}
