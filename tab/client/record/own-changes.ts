import type { Call } from '../create-call.ts'
import type { DeviceStore } from '../device/device-store.ts'
import { callToGiveUp } from '../outbox/call-to-give-up.ts'
import type { Change, Entry } from '../outbox/change.ts'
import { createOutbox } from '../outbox/outbox.ts'
import type { Sent } from '../outbox/change.ts'
import { meetingPlace, type Where } from './known-meeting.ts'

type Deps = {
  call: Call
  device: DeviceStore
  me: string
  where: Where
  maySend: () => boolean
  onSent: (sent: Sent) => void
  onHostTrouble?: (trouble: unknown) => void
  onChange: () => void
}

/**
 * The waiting changes of one window. Until somebody says whose meeting this is they lie on the device under the meeting;
 * from then on they belong to the pair and are sent. A line is never on neither side, and never on both.
 */
export function ownChanges({ me, where, maySend, ...means }: Deps) {
  const { call, giveUp } = callToGiveUp(means.call)
  const outboxOf = (place: string, mayGo: () => boolean) =>
    createOutbox({ ...means, call, scope: `${me}|${place}`, maySend: mayGo })
  const isNamed = 'pairId' in where
  let early = isNamed ? undefined : outboxOf(meetingPlace(where), () => false)
  let outbox = isNamed ? outboxOf(where.pairId, maySend) : undefined
  let written: Promise<unknown> = early?.load() ?? Promise.resolve()
  let adopting: Promise<void> | undefined

  const boxes = () => [early, outbox].filter((box) => box !== undefined)

  function entries(): readonly Entry[] {
    const [only, other] = boxes().map((box) => box.entries())
    if (!only || !other) return only ?? none
    const later = new Set(other.map((entry) => entry.id))
    return only.length === 0 ? other : [...only.filter((entry) => !later.has(entry.id)), ...other]
  }

  async function adopt(pairId: string): Promise<void> {
    const next = outboxOf(pairId, maySend)
    outbox = next
    // A write under the meeting that ends after one under the pair would hide the line from the pair.
    await written
    await next.adopt((early?.entries() ?? none).map((entry) => ofPair(entry, pairId)))
    early = undefined
    await next.load()
  }

  return {
    entries,
    isKept: () => boxes().every((box) => box.isKept()),
    isWaiting: () => entries().some((entry) => !entry.refusal),
    /** It is known whose meeting this is. Asked again it answers when the first adoption is through. */
    belongTo(pairId: string): Promise<void> {
      adopting ??= outbox ? outbox.load() : adopt(pairId)
      return adopting
    },
    send: async () => {
      await adopting
      await outbox?.send()
    },
    /** Waits no longer for an answer to what is being sent: it stays here for the next sending. */
    giveUp,
    add(change: Change, entryId?: string): Promise<void> {
      const added = (outbox ?? early)?.add(change, entryId) ?? Promise.resolve()
      written = Promise.all([written, added])
      return added
    },
    async takeBack(lineId: string): Promise<boolean> {
      // On its way from one place to the other a line would be taken out of the first alone.
      await adopting
      return (await (outbox ?? early)?.takeBack(lineId)) ?? false
    },
    retry: (entryId: string, day?: string) => outbox?.retry(entryId, day) ?? Promise.resolve(),
    discard: async (entryId: string) => void (await Promise.all(boxes().map((box) => box.discard(entryId)))),
  }
}

const none: readonly Entry[] = []

function ofPair(entry: Entry, pairId: string): Entry {
  const change = { ...entry.change, input: { ...entry.change.input, pairId } } as Change
  return { ...entry, change }
}
