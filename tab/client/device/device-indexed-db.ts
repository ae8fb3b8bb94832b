import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import { type Change, type Entry, isPrivate } from '../outbox/change.ts'
import type { Problem } from '#contract/problem'
import { deviceMemory } from './device-memory.ts'
import { type DeviceStore, type Draft, type KnownMeeting, privateKeptMs } from './device-store.ts'
import { newSealKey, seal, type Sealed, unseal } from './seal.ts'

type EntryRow = { id: string; scope: string; order: number; at: string; isPrivate: boolean; sealed: Sealed }
type EntryWords = { change: Change; refusal?: Problem }

interface Tables extends DBSchema {
  entries: { key: string; value: EntryRow; indexes: { scope: string } }
  drafts: { key: string; value: Sealed }
  meetings: { key: string; value: KnownMeeting }
  keys: { key: string; value: CryptoKey }
}

/** A database that another window holds shut can keep us waiting for ever; a page cannot. */
const patienceMs = 1_500

/** Opens what this browser kept for us. Where it keeps nothing (private windows, no secure origin), memory serves. */
export function openDevice(): Promise<DeviceStore> {
  const late = new Promise<DeviceStore>((answer) => setTimeout(() => answer(deviceMemory()), patienceMs))
  return Promise.race([openTables(), late])
}

async function openTables(): Promise<DeviceStore> {
  try {
    const tables = await openDB<Tables>('throughline', 1, {
      upgrade(fresh) {
        fresh.createObjectStore('entries', { keyPath: 'id' }).createIndex('scope', 'scope')
        for (const name of ['drafts', 'meetings', 'keys'] as const) fresh.createObjectStore(name)
      },
    })
    return deviceIn(tables, await sealKeyOf(tables))
  } catch {
    return deviceMemory()
  }
}

// Two windows may start at once: whoever stores a key first wins, and both use that one.
async function sealKeyOf(tables: IDBPDatabase<Tables>): Promise<CryptoKey> {
  const mine = await newSealKey()
  const turn = tables.transaction('keys', 'readwrite')
  const kept = await turn.store.get('seal')
  if (!kept) await turn.store.put(mine, 'seal')
  await turn.done
  return kept ?? mine
}

function deviceIn(tables: IDBPDatabase<Tables>, key: CryptoKey): DeviceStore {
  async function toEntry(row: EntryRow): Promise<Entry | undefined> {
    const isTooOld = row.isPrivate && Date.now() - Date.parse(row.at) > privateKeptMs
    const words = isTooOld ? undefined : await unseal<EntryWords>(key, `entry|${row.id}`, row.sealed)
    if (words) return { id: row.id, scope: row.scope, order: row.order, at: row.at, ...words }
    await tables.delete('entries', row.id)
    return undefined
  }
  return {
    isLasting: true,
    async entries(scope) {
      const rows = await tables.getAllFromIndex('entries', 'scope', scope)
      const entries = await Promise.all(rows.map(toEntry))
      return entries.filter((entry) => entry !== undefined).toSorted((a, b) => a.order - b.order)
    },
    async putEntry({ change, refusal, ...row }) {
      const sealed = await seal(key, `entry|${row.id}`, { change, refusal })
      await tables.put('entries', { ...row, isPrivate: isPrivate(change), sealed })
    },
    removeEntry: (id) => tables.delete('entries', id),
    async draft(scope) {
      const sealed = await tables.get('drafts', scope)
      return sealed && unseal<Draft>(key, `draft|${scope}`, sealed)
    },
    async putDraft(scope, draft) {
      if (draft) await tables.put('drafts', await seal(key, `draft|${scope}`, draft), scope)
      else await tables.delete('drafts', scope)
    },
    meeting: (at) => tables.get('meetings', at),
    putMeeting: async (at, meeting) => void (await tables.put('meetings', meeting, at)),
  }
}
