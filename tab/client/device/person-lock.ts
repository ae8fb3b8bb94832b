import { seal, type Sealed, unseal } from './seal.ts'

/**
 * What this browser keeps of a person's keys. With the public half anything is sealed for them, at any time; the private
 * half lies here sealed with a key that is made from their sign-in and never kept.
 */
export type Keeping = { salt: Uint8Array<ArrayBuffer>; publicKey: ArrayBuffer; privateKey: Sealed }

/** Sealed for a person: `from` is the public half of the window that sealed it. */
export type SealedFor = Sealed & { from: ArrayBuffer }

export type Lock = {
  /** Needs the person's sign-in the first time they are here, and never again. */
  seal(bound: string, value: unknown): Promise<SealedFor>
  /** Needs their sign-in, once per window. Undefined when it was sealed for somebody else, in another place, or is broken. */
  unseal<Value>(bound: string, sealed: SealedFor): Promise<Value | undefined>
  /** Begins what the first unsealing needs, while whoever will ask for it still looks for what is sealed. */
  prepare(): void
}

type Deps = {
  read: () => Promise<Keeping | undefined>
  /** Keeps a fresh one, unless another window was first; answers the one that is kept. `isInstead` puts it over any other. */
  keep: (fresh: Keeping, isInstead: boolean) => Promise<Keeping>
  /** What the person's sign-in alone brings. */
  secret: () => Promise<string>
}

const curve = { name: 'ECDH', namedCurve: 'P-256' }
const aes = { name: 'AES-GCM', length: 256 }

/** The lock of one person in one window. What fails (no sign-in yet) is tried again by the next who asks. */
export function personLock({ read, keep, secret }: Deps): Lock {
  const sealing = remembered(async () => sessionFor(await keeping()))
  const opening = remembered(openPrivate)

  async function keeping(): Promise<Keeping> {
    return (await read()) ?? (await keep(await newKeeping(await secret()), false))
  }

  async function openPrivate(): Promise<CryptoKey> {
    const [kept, word] = await Promise.all([keeping(), secret()])
    const own = await unseal<JsonWebKey>(await keyFrom(word, kept.salt), 'private', kept.privateKey)
    if (own) return crypto.subtle.importKey('jwk', own, curve, false, ['deriveKey'])
    // Another sign-in than the one it was made for, such as an account made anew: what was sealed before stays shut.
    await keep(await newKeeping(word), true)
    sealing.forget()
    return openPrivate()
  }

  return {
    async seal(bound, value) {
      const { from, key } = await sealing.get()
      return { ...(await seal(key, bound, value)), from }
    },
    async unseal(bound, sealed) {
      // A window that has sealed nothing yet needs no key of its own to know that this is not from it.
      const session = await sealing.made()
      const isOwn = session && textOf(sealed.from) === textOf(session.from)
      return unseal(isOwn ? session.key : await shared(await opening.get(), sealed.from), bound, sealed)
    },
    prepare: () => void opening.get().catch(() => undefined),
  }
}

async function newKeeping(secret: string): Promise<Keeping> {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const pair = await crypto.subtle.generateKey(curve, true, ['deriveKey'])
  const own = await crypto.subtle.exportKey('jwk', pair.privateKey)
  const privateKey = await seal(await keyFrom(secret, salt), 'private', own)
  return { salt, publicKey: await crypto.subtle.exportKey('raw', pair.publicKey), privateKey }
}

async function keyFrom(secret: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', new TextEncoder().encode(secret), 'HKDF', false, ['deriveKey'])
  const how = { name: 'HKDF', hash: 'SHA-256', salt, info: new TextEncoder().encode('throughline device') }
  return crypto.subtle.deriveKey(how, base, aes, false, ['encrypt', 'decrypt'])
}

/** A key of this window that it and the person can make, and nobody else. */
async function sessionFor({ publicKey }: Keeping): Promise<{ from: ArrayBuffer; key: CryptoKey }> {
  const own = await crypto.subtle.generateKey(curve, false, ['deriveKey'])
  return { from: await crypto.subtle.exportKey('raw', own.publicKey), key: await shared(own.privateKey, publicKey) }
}

async function shared(own: CryptoKey, theirs: ArrayBuffer): Promise<CryptoKey> {
  const half = await crypto.subtle.importKey('raw', theirs, curve, false, [])
  return crypto.subtle.deriveKey({ name: 'ECDH', public: half }, own, aes, false, ['encrypt', 'decrypt'])
}

function textOf(bytes: ArrayBuffer): string {
  return String(new Uint8Array(bytes))
}

/** Made when it is first asked for and shared by all who ask; what failed is made anew. */
function remembered<Thing>(make: () => Promise<Thing>) {
  let made: Promise<Thing> | undefined
  return {
    get(): Promise<Thing> {
      made ??= make().catch((trouble: unknown) => {
        made = undefined
        throw trouble
      })
      return made
    },
    made: () => made,
    forget: () => void (made = undefined),
  }
}
