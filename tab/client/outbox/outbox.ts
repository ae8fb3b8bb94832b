import type { Call } from '../create-call.ts'
import type { DeviceStore } from '../device/device-store.ts'
import { mayPass, ProblemError } from '../trouble.ts'
import { holdsOnNewer, isDone } from './is-done.ts'
import { type Change, type Entry, lineIdOf, onDay, type Sent, unsent } from './change.ts'
import { entryList } from './entry-list.ts'
import { inOneWindow } from './one-window.ts'
import { atVersion, etagIn, etagOf, rememberVersions } from './versions.ts'

type Deps = {
  scope: string
  call: Call
  device: DeviceStore
  /** A change reached the API. Called before the entry leaves the list, so that a line is never on neither side. */
  onSent: (sent: Sent) => void
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
export function createOutbox({ scope, call, device, onSent, onChange, maySend, now = Date.now }: Deps) {
  const list = entryList(scope, device, onChange)
  const versions = rememberVersions()
  let sending: Promise<void> | undefined
  let inFlight: string | undefined
  let lastOrder = 0

  const [me = ''] = scope.split('|')

  async function add(change: Change): Promise<void> {
    // Lines made in the same moment keep their order on the screen as well.
    lastOrder = Math.max(lastOrder + 1, now())
    const made = { id: crypto.randomUUID(), scope, order: lastOrder, at: new Date(lastOrder).toISOString() }
    await list.append([{ ...made, change: versions.latest(change) }])
    await send()
  }

  /** Sends what waits, until nothing waits or nobody answers. Callers while it runs share the run. */
  function send(): Promise<void> {
    if (maySend?.() === false) return Promise.resolve()
    sending ??= inOneWindow(scope, async () => {
      await list.load()
      while (await sendNext()) onChange()
    }).finally(() => {
      sending = undefined
      onChange()
    })
    return sending
  }

  /** True when there may be more to send. */
  async function sendNext(): Promise<boolean> {
    const entry = list.all().find((candidate) => !candidate.refusal)
    if (!entry) return false
    inFlight = entry.id
    try {
      const output = await call(entry.change.operation, entry.change.input)
      await settle(entry, { output, current: undefined })
      return true
    } catch (trouble) {
      return await afterTrouble(entry, trouble)
    } finally {
      inFlight = undefined
    }
  }

  async function settle(entry: Entry, answer: Pick<Sent, 'output' | 'current'>): Promise<void> {
    const sent = { change: entry.change, at: entry.at, ...answer }
    onSent(sent)
    await follow(entry, etagIn(sent))
    await list.forget(entry.id)
  }

  async function afterTrouble(entry: Entry, trouble: unknown): Promise<boolean> {
    if (!(trouble instanceof ProblemError) || mayPass(trouble)) return false
    const { problem } = trouble
    const isGone = problem.code === 'not_found'
    if ((problem.code === 'conflict' || isGone) && isDone(entry.change, problem.current, me)) {
      await settle(entry, { output: undefined, current: problem.current })
      return true
    }
    const newer = (problem.current as { etag?: string } | undefined)?.etag
    if (problem.code === 'conflict' && newer && holdsOnNewer(entry.change) && newer !== etagOf(entry.change)) {
      await list.write(withEtag(entry, newer))
      return true
    }
    await list.write({ ...entry, refusal: problem })
    return true
  }

  /** Later changes of the same line were made on top of this one, so they go out with the version it produced. */
  async function follow(sent: Entry, etag: string | undefined): Promise<void> {
    if (!etag) return
    const before = etagOf(sent.change) ?? unsent
    const line = lineIdOf(sent.change)
    versions.remember(sent.change, etag)
    for (const entry of list.all())
      if (entry.id !== sent.id && lineIdOf(entry.change) === line && etagOf(entry.change) === before)
        await list.write(withEtag(entry, etag))
  }

  /** Takes a line back that has not left this device. False when it has, or is just leaving. */
  async function takeBack(lineId: string): Promise<boolean> {
    const own = list.all().filter((entry) => lineIdOf(entry.change) === lineId)
    const isHere = own.some((entry) => 'id' in entry.change.input)
    if (!isHere || own.some((entry) => entry.id === inFlight)) return false
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
    const { refusal, ...refused } = entry
    const again = day === undefined ? refused : { ...refused, change: onDay(refused.change, day) }
    const newer = (refusal?.current as { etag?: string } | undefined)?.etag
    await list.write(newer && etagOf(entry.change) ? withEtag(again, newer) : again)
    await send()
  }

  return {
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

function withEtag(entry: Entry, etag: string): Entry {
  return { ...entry, change: atVersion(entry.change, etag) }
}
