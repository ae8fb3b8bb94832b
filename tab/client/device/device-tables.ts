import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Keeping, SealedFor } from './person-lock.ts'

/** What every row says in clear: when it was written and whether it is for nobody else's eyes. */
type Aged = { at: string; isPrivate: boolean; sealed: SealedFor }
export type EntryRow = Aged & { id: string; scope: string; order: number }

/** Scopes, meetings and people stand here under names that tell nobody anything (`nameOf`). */
export interface Tables extends DBSchema {
  entries: { key: string; value: EntryRow; indexes: { scope: string } }
  drafts: { key: string; value: Aged }
  meetings: { key: string; value: Aged }
  /** `of` is the person whose device store it is, under a name like all others. */
  views: { key: string; value: Aged & { of: string } }
  people: { key: string; value: Keeping }
}
export type DeviceTables = IDBPDatabase<Tables>

const stores = ['drafts', 'meetings', 'people'] as const
const version = 3

/** How long after an opening rows are looked for that waited for too long, in milliseconds: nobody waits for it then. */
const sweepAfterMs = 2_000

/**
 * Opens the database of this browser and, a moment later, lets go of what waited for too long, whoever it belongs to. Until
 * then whoever reads a row asks `isTooOld`.
 */
export async function openDeviceTables(): Promise<DeviceTables> {
  const tables = await openDB<Tables>('throughline', version, {
    upgrade(fresh, before) {
      if (before < 2) {
        // Before version 2 the key lay beside what it had sealed.
        for (const name of fresh.objectStoreNames) fresh.deleteObjectStore(name)
        fresh.createObjectStore('entries', { keyPath: 'id' }).createIndex('scope', 'scope')
        for (const name of stores) fresh.createObjectStore(name)
      }
      fresh.createObjectStore('views')
    },
    // Another window that waits for a newer version must not wait for us.
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
  })
  setTimeout(() => void sweep(tables, Date.now()).catch(() => undefined), sweepAfterMs)
  return tables
}

const dayMs = 24 * 60 * 60_000
/** How long words wait on a device, in days: private ones, and any others. */
const privateKeptDays = 7
const keptDays = 30

/** True for a row that waited for longer than it may. */
export function isTooOld({ at, isPrivate }: Pick<Aged, 'at' | 'isPrivate'>, now: number): boolean {
  return now - Date.parse(at) > (isPrivate ? privateKeptDays : keptDays) * dayMs
}

async function sweep(tables: DeviceTables, now: number): Promise<void> {
  const turn = tables.transaction(['entries', 'drafts', 'meetings', 'views'], 'readwrite')
  for (const name of turn.objectStoreNames) {
    const store = turn.objectStore(name)
    for (let row = await store.openCursor(); row; row = await row.continue())
      if (isTooOld(row.value, now)) await row.delete()
  }
  await turn.done
}

/** A name for a row that nobody can read a person, an address or a meeting from. */
export async function nameOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return btoa(String.fromCharCode(...new Uint8Array(hash)))
}
