import type { DataKey, Keys } from '../../api/ports/keys.ts'

/** Keys that seal nothing: thousands of simulated days have no time to encrypt, and no secrets. The place is kept, and checked. */
export function plainKeys(): Keys {
  const key: DataKey = {
    mac: (text) => text,
    seal: (text, place) => JSON.stringify({ text, place }),
    unseal(envelope, place) {
      const sealed = JSON.parse(envelope) as { text: string; place: object }
      if (JSON.stringify(sealed.place) !== JSON.stringify(place)) throw new Error('This envelope lay elsewhere')
      return sealed.text
    },
  }
  return {
    create: () => Promise.resolve({ wrapped: { wrappedKey: 'plain', keyId: 'plain' }, key }),
    unwrap: () => Promise.resolve(key),
  }
}
