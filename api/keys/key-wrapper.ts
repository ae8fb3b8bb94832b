import type { WrappedKey } from '../ports/keys.ts'

/** Wraps and unwraps data keys with a key that never leaves its vault. */
export interface KeyWrapper {
  wrap(key: Uint8Array): Promise<WrappedKey>
  unwrap(wrapped: WrappedKey): Promise<Uint8Array>
}
