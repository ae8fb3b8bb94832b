import type { OpenPairOutput } from '#contract/open-pair'
import type { PairView } from '#contract/view'
import type { Call } from '../create-call.ts'
import type { DeviceStore } from '../device/device-store.ts'
import type { Change } from '../outbox/change.ts'
import { keepUpToDate } from './keep-up-to-date.ts'
import { meetingKey, meetingOf, type Where } from './known-meeting.ts'
import { ownChanges } from './own-changes.ts'
import { type KnownRecord, recordState } from './record-state.ts'
import { standingAfter } from './standing.ts'
import { withAnswer } from './show/with-answer.ts'

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

/**
 * One pair's record, alive: read and read again, with the person's own changes shown at once and sent in order. For React's
 * `useSyncExternalStore`.
 */
export function openPairRecord({ call, device, me, where, first }: Deps) {
  const known = nothingYet()
  const key = meetingKey(me, where)
  const own = ownChanges({
    call,
    device,
    me,
    where,
    // Before the record was read once nothing is sent: a sent line would have no place to be shown in.
    maySend: () => known.heard?.mayWrite === true,
    onSent: (sent) => {
      known.sentCount++
      if (known.heard) known.heard = withAnswer(known.heard, sent)
    },
    // Who reads seldom would hear of a silent window only with the next reading.
    onHostTrouble: (trouble) => void (known.standing = standingAfter(trouble, known.standing, Date.now())),
    onChange: () => state.tell(),
  })
  const state = recordState(known, own)
  const onNewPair = (pair: PairView) => Promise.all([own.belongTo(pair.pairId), remember(pair)])
  const reading = keepUpToDate({ call, where, first, known, own, onNewPair, tell: state.tell })

  async function remember(pair: PairView): Promise<void> {
    known.meeting = meetingOf(pair)
    await device.putMeeting(key, known.meeting).catch(() => undefined)
  }

  async function start(): Promise<void> {
    reading.wake()
    known.meeting ??= await device.meeting(key).catch(() => undefined)
    if (known.meeting) await own.belongTo(known.meeting.pairId)
    state.tell()
  }

  /** Makes a change: shown at once, kept on the device, sent in its turn. Its entry is called as `entryId` says. */
  async function change(next: Change, entryId?: string): Promise<void> {
    const before = known.sentCount
    await own.add(next, entryId)
    if (known.sentCount !== before || known.standing.kind !== 'open') reading.wake()
  }

  state.listen(() => {
    if (mayShowNoView(known)) device.putView(key, undefined).catch(() => undefined)
  })
  void start()

  return {
    state: state.now,
    listen: state.listen,
    /** For what is read when somebody asks for it. */
    call,
    change,
    /** Takes a line back that never left this device; false when it did. */
    takeBack: (lineId: string) => own.takeBack(lineId),
    retry: own.retry,
    discard: own.discard,
    readNow: reading.readNow,
    stop: reading.stop,
  }
}

function nothingYet(): KnownRecord {
  return { heard: undefined, heardAt: 0, meeting: undefined, standing: { kind: 'opening' }, sentCount: 0 }
}

/** Who may not see the record, or is not signed in, is shown no picture of it either; nor anybody of one that is over. */
function mayShowNoView({ standing, heard }: KnownRecord): boolean {
  return standing.kind === 'refused' || standing.kind === 'host' || heard?.former !== undefined
}
