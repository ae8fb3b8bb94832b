import type { DataKey, Keys, WrappedKey } from '../../ports/keys.ts'
import type { WayOut } from '../../ports/way-out.ts'
import { fromKeyRow, ownKey } from '../sealing/own-key.ts'
import type { Rows } from '../storage/rows.ts'

/** Among the deliveries, beside their days. */
const partition = 'way-out'
const rowKey = 'key'
/** No row holds a word: its place is a name that keeps it from opening as anything else. */
const place = { table: 'deliveries', partitionKey: partition, rowKey: 'word', property: 'word' }

/**
 * Words as envelopes under one key, which lies wrapped in a row. So a word cannot be made up or changed, and tells nobody
 * whose it is: addresses are kept by whoever passes them on.
 */
export function wayOutTable(rows: Rows, keys: Keys, origin: string): WayOut {
  const own = ownKey(rows, keys, rowKey)
  // The row is read once and not for each of thousands of mails; the key itself is unwrapped as every other.
  let wrapped: WrappedKey | undefined

  async function key(): Promise<DataKey> {
    if (wrapped !== undefined) return keys.unwrap(wrapped)
    const made = await own.ensure(partition)
    const row = await rows.read(partition, rowKey)
    wrapped = row && fromKeyRow(row)
    return made
  }

  return {
    addressFor: async ({ oid, until }) => {
      const envelope = (await key()).seal(JSON.stringify([oid, until]), place)
      const address = new URL('/api/endMails', origin)
      address.searchParams.set('word', Buffer.from(envelope, 'utf8').toString('base64url'))
      return address.href
    },
    read: async (word) => {
      const envelope = Buffer.from(word, 'base64url').toString('utf8')
      const opened = openedBy(await key(), envelope)
      if (opened === undefined) return undefined
      const [oid, until] = JSON.parse(opened) as [string, string]
      return { oid, until }
    },
  }
}

/** Whoever makes up a word must not look like trouble of ours. */
function openedBy(key: DataKey, envelope: string): string | undefined {
  try {
    return key.unseal(envelope, place)
  } catch {
    return undefined
  }
}
