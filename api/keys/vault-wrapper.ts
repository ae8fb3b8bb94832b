import type { TokenCredential } from '@azure/identity'
import { CryptographyClient, KeyClient, parseKeyVaultKeyIdentifier } from '@azure/keyvault-keys'
import type { KeyWrapper } from './key-wrapper.ts'

const algorithm = 'RSA-OAEP-256'
const versionLivesMs = 60 * 60_000

/** A vault that refuses is asked once more and soon: the library's own three repeats would take seven seconds. */
const retryOptions = { maxRetries: 1, retryDelayInMs: 200, maxRetryDelayInMs: 400 }

/**
 * Wraps with the newest version of a Key Vault key, and unwraps with whichever version wrapped.
 *
 * The version is looked up before wrapping and named in the request: a client made from a name without a version
 * would report the version it saw first, while the vault already wraps with a newer one, and what it wrapped could
 * never be opened again.
 */
export function vaultWrapper({ keyId, credential }: { keyId: string; credential: TokenCredential }): KeyWrapper {
  const { vaultUrl, name, version } = parseKeyVaultKeyIdentifier(keyId)
  const vault = new KeyClient(vaultUrl, credential, { retryOptions })
  const clients = new Map<string, CryptographyClient>()
  let newest: { id: string; seenAt: number } | undefined

  function clientFor(id: string): CryptographyClient {
    const client = clients.get(id) ?? new CryptographyClient(id, credential, { retryOptions })
    clients.set(id, client)
    return client
  }

  async function newestId(abort: Abort): Promise<string> {
    if (newest !== undefined && performance.now() - newest.seenAt < versionLivesMs) return newest.id
    const key = await vault.getKey(name, version === undefined ? abort : { version, ...abort })
    if (key.id === undefined) throw new Error('Key Vault named no version of the wrapping key')
    newest = { id: key.id, seenAt: performance.now() }
    return key.id
  }

  return {
    async wrap(key, signal) {
      const abort = abortOf(signal)
      const id = await newestId(abort)
      const { result } = await clientFor(id).wrapKey(algorithm, key, abort)
      return { wrappedKey: Buffer.from(result).toString('base64'), keyId: id }
    },
    async unwrap({ wrappedKey, keyId: id }, signal) {
      const wrapped = Buffer.from(wrappedKey, 'base64')
      const { result } = await clientFor(id).unwrapKey(algorithm, wrapped, abortOf(signal))
      return result
    },
  }
}

type Abort = { abortSignal?: AbortSignal }

function abortOf(signal: AbortSignal | undefined): Abort {
  return signal === undefined ? {} : { abortSignal: signal }
}
