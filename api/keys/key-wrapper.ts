import type { WrappedKey } from '../ports/keys.ts'

/** Wraps and unwraps data keys with a key that never leaves its vault. The signal says that nobody waits any longer. */
export interface KeyWrapper {
  wrap(key: Uint8Array, signal?: AbortSignal): Promise<WrappedKey>
  unwrap(wrapped: WrappedKey, signal?: AbortSignal): Promise<Uint8Array>
}
