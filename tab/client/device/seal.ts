/** Words as they lie on the device: unreadable without the key. */
export type Sealed = { iv: Uint8Array<ArrayBuffer>; ct: ArrayBuffer }

/** Seals any plain value. `bound` names its place: a sealed value moved elsewhere does not open. */
export async function seal(key: CryptoKey, bound: string, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const plain = new TextEncoder().encode(JSON.stringify(value))
  return { iv, ct: await crypto.subtle.encrypt(algorithm(iv, bound), key, plain) }
}

/** The value again, or undefined when the key or the place is not the one it was sealed for. */
export async function unseal<Value>(key: CryptoKey, bound: string, { iv, ct }: Sealed): Promise<Value | undefined> {
  try {
    const plain = await crypto.subtle.decrypt(algorithm(iv, bound), key, ct)
    return JSON.parse(new TextDecoder().decode(plain)) as Value
  } catch {
    return undefined
  }
}

function algorithm(iv: Uint8Array<ArrayBuffer>, bound: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(bound) }
}
