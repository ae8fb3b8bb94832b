import { type Change, type Entry, isPrivate } from '../outbox/change.ts'
import type { Problem } from '#contract/problem'
import { noteViews } from '../last-view/is-view-kept.ts'
import type { LastView } from '../last-view/last-view.ts'
import type { DeviceStore, Draft, KnownMeeting } from './device-store.ts'
import { type DeviceTables, type EntryRow, isTooOld, nameOf, openDeviceTables } from './device-tables.ts'
import { type Lock, personLock } from './person-lock.ts'
import { signInSecret } from './sign-in-secret.ts'

type EntryWords = { change: Change; refusal?: Problem }

/** Whose things are kept: the name of the person on this device, and what proves that they are signed in now. */
type Person = { deviceScope: string; token: () => Promise<string> }

/** What this browser keeps, as soon as it is known for whom. */
export type Device = (person: Person) => DeviceStore

/** A database that another window holds shut can keep us waiting for ever; a page cannot. */
const patienceMs = 1_500
/** How long a line waits for the very first sign-in on this device before we say that it lies in this window only. */
const signInMs = 3_000

/** Opens what this browser kept for us. Where it keeps nothing (private windows, no secure origin), memory serves. */
export async function openDevice(): Promise<Device> {
  const opened = openDeviceTables().then(
    (tables): Device =>
      (person) =>
        deviceIn(tables, lockOf(tables, person), nameOf(person.deviceScope)),
  )
  const late = new Promise<undefined>((pass) => setTimeout(pass, patienceMs))
  const lasting = await Promise.race([opened.catch(() => undefined), late])
  // Hardly anybody needs the other one: it is loaded by who does.
  return lasting ?? (await import('./device-memory.ts')).deviceMemory
}

function lockOf(tables: DeviceTables, { deviceScope, token }: Person): Lock {
  const name = nameOf(deviceScope)
  return personLock({
    read: async () => tables.get('people', await name),
    async keep(fresh, isInstead) {
      const place = await name
      const turn = tables.transaction('people', 'readwrite')
      const kept = isInstead ? undefined : await turn.store.get(place)
      if (!kept) await turn.store.put(fresh, place)
      await turn.done
      return kept ?? fresh
    },
    secret: async () => signInSecret(await token()),
  })
}

function deviceIn(tables: DeviceTables, lock: Lock, owner: Promise<string>): DeviceStore {
  return { isLasting: true, ...entriesIn(tables, lock), ...textsIn(tables, lock), ...viewsIn(tables, lock, owner) }
}

type Entries = Pick<DeviceStore, 'entries' | 'putEntry' | 'removeEntry'>

function entriesIn(tables: DeviceTables, lock: Lock): Entries {
  async function toEntry(row: EntryRow, scope: string): Promise<Entry | undefined> {
    const { id, order, at } = row
    if (isTooOld(row, Date.now())) return undefined
    const words = await lock.unseal<EntryWords>(`entry|${id}`, row.sealed)
    return words && { id, scope, order, at, ...words }
  }

  return {
    async entries(scope) {
      const rows = await tables.getAllFromIndex('entries', 'scope', await nameOf(scope))
      const entries = await Promise.all(rows.map((row) => toEntry(row, scope)))
      return entries.filter((entry) => entry !== undefined).toSorted((a, b) => a.order - b.order)
    },
    async putEntry({ id, scope, order, at, change, refusal }) {
      const kept = await sealed(lock, `entry|${id}`, { change, refusal }, isPrivate(change))
      await tables.put('entries', { ...kept, id, order, at, scope: await nameOf(scope) })
    },
    removeEntry: (id) => tables.delete('entries', id),
  }
}

type Texts = Pick<DeviceStore, 'draft' | 'putDraft' | 'meeting' | 'putMeeting'>

/** What stands in a box, and where a meeting leads. */
function textsIn(tables: DeviceTables, lock: Lock): Texts {
  async function read<Value>(store: 'drafts' | 'meetings', text: string): Promise<Value | undefined> {
    const row = await tables.get(store, await nameOf(text))
    return row && !isTooOld(row, Date.now()) ? lock.unseal<Value>(`${store}|${text}`, row.sealed) : undefined
  }

  return {
    draft: (scope) => read<Draft>('drafts', scope),
    async putDraft(scope, draft) {
      const name = await nameOf(scope)
      if (draft) await tables.put('drafts', await sealed(lock, `drafts|${scope}`, draft, draft.isPrivate), name)
      else await tables.delete('drafts', name)
    },
    meeting: (at) => read<KnownMeeting>('meetings', at),
    async putMeeting(at, meeting) {
      await tables.put('meetings', await sealed(lock, `meetings|${at}`, meeting, false), await nameOf(at))
    },
  }
}

function viewsIn(tables: DeviceTables, lock: Lock, owner: Promise<string>): Pick<DeviceStore, 'view' | 'putView'> {
  /** Who comes after somebody else ends what that one left to look at. */
  async function letGoOfOthers(): Promise<void> {
    const own = await owner
    const turn = tables.transaction('views', 'readwrite')
    for (let row = await turn.store.openCursor(); row; row = await row.continue())
      if (row.value.of !== own) await row.delete()
    noteViews((await turn.store.count()) > 0)
    await turn.done
  }

  return {
    async view(key) {
      lock.prepare()
      const kept = tables.get('views', await nameOf(key))
      // Begun after the question, which would wait for it.
      letGoOfOthers().catch(() => undefined)
      const row = await kept
      return row && !isTooOld(row, Date.now()) ? lock.unseal<LastView>(`views|${key}`, row.sealed) : undefined
    },
    async putView(key, view) {
      const name = await nameOf(key)
      if (view)
        await tables.put('views', { ...(await sealed(lock, `views|${key}`, view, false)), of: await owner }, name)
      else await tables.delete('views', name)
      if (!view) return
      noteViews(true)
      await letGoOfOthers()
    },
  }
}

async function sealed(lock: Lock, bound: string, value: unknown, isOnlyOurs: boolean) {
  const late = new Promise<never>((_, fail) => setTimeout(() => fail(new Error('Nobody is signed in yet')), signInMs))
  const words = await Promise.race([lock.seal(bound, value), late])
  return { at: new Date().toISOString(), isPrivate: isOnlyOurs, sealed: words }
}
