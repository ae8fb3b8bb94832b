import type { Call } from '../create-call.ts'
import type { DeviceStore } from '../device/device-store.ts'
import { deliver } from './deliver.ts'
import { type Change, type Entry, lineIdOf, onDay, type Sent } from './change.ts'
import { entryList } from './entry-list.ts'
import { sharedRun } from './one-window.ts'
import { onNewerPlan } from './on-newer-plan.ts'
import { etagOf, rememberVersions, withEtag } from './versions.ts'

type Deps = {
  scope: string
  call: Call
  device: DeviceStore
  /** A change reached the API. Called before the entry leaves the list, so that a line is never on neither side. */
  onSent: (sent: Sent) => void
  /** As for `deliver`. */
  onHostTrouble?: (trouble: unknown) => void
  /** The list changed: waiting, refused, or kept only in this window. */
  onChange: () => void
  /** False while entries have to wait, for example before anybody knows that this person may write. */
  maySend?: () => boolean
  now?: () => number
}

/**
 * The changes of one person in one pair that the API has not confirmed. Each is written to the device before it is sent;
 * they go out strictly in order, one at a time; what the API refuses for good is set aside with its words.
 * Sending the same entry twice does no harm: ids make additions unique, and a change already made counts as sent.
 */
export function createOutbox({ scope, call, device, onSent, onHostTrouble, onChange, maySend, now = Date.now }: Deps) {
  const list = entryList(scope, device, onChange)
  const versions = rememberVersions()
  const nextEntry = entriesOf(scope, now)

  const [me = ''] = scope.split('|')
  const delivery = deliver({ list, versions, me, call, onSent, onHostTrouble })

  async function add(change: Change, entryId?: string): Promise<void> {
    await list.append([nextEntry(versions.latest(change), entryId)])
    await send()
  }

  const run = sharedRun(scope, {
    async task() {
      await list.load()
      while (await delivery.sendNext()) onChange()
    },
    onEnd: onChange,
  })

  /** Sends what waits, until nothing waits or nobody answers. Callers while it runs share the run. */
  function send(): Promise<void> {
    return maySend?.() === false ? Promise.resolve() : run()
  }

  /** Takes a line back that has not left this device. False when it has, or is just leaving. */
  async function takeBack(lineId: string): Promise<boolean> {
    const own = list.all().filter((entry) => lineIdOf(entry.change) === lineId)
    const isHere = own.some((entry) => 'id' in entry.change.input)
    if (!isHere || own.some((entry) => entry.id === delivery.inFlight())) return false
    await Promise.all(own.map(({ id }) => list.forget(id)))
    return true
  }

  /**
   * Sends a refused change again: as it was, or on top of the newer version the person has seen; with `day`, until that
   * one instead of the day that was refused.
   */
  async function retry(id: string, day?: string): Promise<void> {
    const entry = list.all().find((candidate) => candidate.id === id)
    if (!entry) return
    await list.write(withoutRefusal(entry, day))
    await send()
  }

  return {
    /** `entryId` where whoever makes the change wants to know it again. */
    add,
    send,
    takeBack,
    retry,
    /** Takes over entries that were written before anybody knew whose 1:1 this is. */
    adopt: (entries: readonly Entry[]) => list.append(entries),
    load: () => list.load(),
    discard: (id: string) => list.forget(id),
    entries: list.all,
    isKept: list.isKept,
  }
}

/** Makes the entries of a scope. Lines made in the same moment keep their order on the screen as well. */
function entriesOf(scope: string, now: () => number): (change: Change, id?: string) => Entry {
  let order = 0
  return (change, id = crypto.randomUUID()) => {
    order = Math.max(order + 1, now())
    return { id, scope, order, at: new Date(order).toISOString(), change }
  }
}

/** A refused entry as it goes out again: until another day, if one is named, and on top of the version that was refused for. */
function withoutRefusal({ refusal, ...entry }: Entry, day: string | undefined): Entry {
  const change = day === undefined ? onNewerPlan(entry.change, refusal?.current) : onDay(entry.change, day)
  const again = { ...entry, change }
  const newer = (refusal?.current as { etag?: string } | undefined)?.etag
  return newer && etagOf(entry.change) ? withEtag(again, newer) : again
}
