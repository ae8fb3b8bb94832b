import { randomBytes } from 'node:crypto'
import { inTime } from '../limits/in-time.ts'
import type { DataKey, Keys, WrappedKey } from '../ports/keys.ts'
import { dataKey } from './data-key.ts'
import type { KeyWrapper } from './key-wrapper.ts'

const keyBytes = 32
const defaultLiveMs = 30 * 60_000
const defaultMax = 10_000
const defaultVaultMs = 2_500

type Options = {
  liveMs?: number
  max?: number
  /** How long the vault may take. */
  vaultMs?: number
  elapsedMs?: () => number
}

/**
 * Data keys, unwrapped once and then kept in memory for half an hour, at most ten thousand of them (13 MB): long enough
 * for a whole 1:1 to need the vault once, short enough that a revoked key stops working before anybody's next one.
 * Requests that ask for the same key at the same time share one call; a call that failed, or took too long, is not
 * remembered: one lost answer must not close a pair for half an hour.
 */
export function cachedKeys(wrapper: KeyWrapper, options: Options = {}): Keys {
  const { liveMs = defaultLiveMs, max = defaultMax, vaultMs = defaultVaultMs } = options
  const { elapsedMs = () => performance.now() } = options
  const kept = new Map<string, { key: Promise<DataKey>; since: number }>()

  function keep(wrapped: WrappedKey, key: Promise<DataKey>): Promise<DataKey> {
    const name = `${wrapped.keyId} ${wrapped.wrappedKey}`
    const entry = { key, since: elapsedMs() }
    kept.delete(name)
    kept.set(name, entry)
    // A map remembers the order of arrival: its first entry is the oldest.
    for (const oldest of kept.keys()) {
      if (kept.size <= max) break
      kept.delete(oldest)
    }
    key.catch(() => {
      if (kept.get(name) === entry) kept.delete(name)
    })
    return key
  }

  return {
    async create() {
      const bytes = randomBytes(keyBytes)
      const wrapped = await inTime(vaultMs, (signal) => wrapper.wrap(bytes, signal))
      return { wrapped, key: await keep(wrapped, Promise.resolve(dataKey(bytes))) }
    },
    async unwrap(wrapped) {
      const found = kept.get(`${wrapped.keyId} ${wrapped.wrappedKey}`)
      if (found !== undefined && elapsedMs() - found.since < liveMs) return found.key
      const unwrapped = inTime(vaultMs, (signal) => wrapper.unwrap(wrapped, signal))
      return keep(wrapped, unwrapped.then(dataKey))
    },
  }
}
