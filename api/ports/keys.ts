/** A key that Key Vault wrapped: useless without it. `keyId` names the wrapping key with its version. */
export type WrappedKey = { wrappedKey: string; keyId: string }

/** Where a sealed text lies. A text moved to another place does not open there. */
export type SealedPlace = { table: string; partitionKey: string; rowKey: string; property: string }

/** An unwrapped data key. It seals a text into an envelope `{v, keyId, iv, ct}` (JSON) and opens it again. */
export interface DataKey {
  seal(text: string, place: SealedPlace): string
  /** Throws when the envelope was changed, moved, or sealed with another key. */
  unseal(envelope: string, place: SealedPlace): string
  /** A code for a text that nobody makes without this key: 22 characters fit for an address (HMAC-SHA-256, 16 bytes). */
  mac(text: string): string
}

export interface Keys {
  /** A fresh data key and its wrapped form, to be stored beside the rows it seals. */
  create(): Promise<{ wrapped: WrappedKey; key: DataKey }>
  unwrap(wrapped: WrappedKey): Promise<DataKey>
}
