import type { Call } from '../create-call.ts'
import { isHostTrouble, mayPass, ProblemError } from '../trouble.ts'
import { type Entry, lineIdOf, type Sent, unsent } from './change.ts'
import type { EntryList } from './entry-list.ts'
import { holdsOnNewer, isDone } from './is-done.ts'
import { etagIn, etagOf, type Versions, withEtag } from './versions.ts'

type Deps = {
  list: EntryList
  versions: Versions
  /** Who made the changes. */
  me: string
  call: Call
  /** Called before the entry leaves the list, so that a line is never on neither side. */
  onSent: (sent: Sent) => void
  /** The window around us gave no sign-in to send with. */
  onHostTrouble?: ((trouble: unknown) => void) | undefined
}

/**
 * Hands one entry after the other to the API, and does with each what the answer says: it leaves the list, goes out again on
 * top of a newer version that it holds on, or stays with the refusal.
 */
export function deliver({ list, versions, me, call, onSent, onHostTrouble }: Deps) {
  let inFlight: string | undefined

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
    if (isHostTrouble(trouble)) onHostTrouble?.(trouble)
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

  return { sendNext, inFlight: () => inFlight }
}
