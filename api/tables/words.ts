import type { DataKey } from '../ports/keys.ts'

/** Seals and unseals the words of one row. */
export type Words = {
  seal(property: string, text: string): string
  unseal(property: string, envelope: string): string
}

export function wordsAt(key: DataKey, place: { table: string; partitionKey: string; rowKey: string }): Words {
  return {
    seal: (property, text) => key.seal(text, { ...place, property }),
    unseal: (property, envelope) => key.unseal(envelope, { ...place, property }),
  }
}
