import type { TokenCredential } from '@azure/identity'
import { CryptographyClient, KeyClient, parseKeyVaultKeyIdentifier } from '@azure/keyvault-keys'
import type { KeyWrapper } from './key-wrapper.ts'

const algorithm = 'RSA-OAEP-256'
const versionLivesMs = 60 * 60_000

/**
 * Wraps with the newest version of a Key Vault key, and unwraps with whichever version wrapped.
 *
 * The version is looked up before wrapping and named in the request: a client made from a name without a version
 * would report the version it saw first, while the vault already wraps with a newer one, and what it wrapped could
 * never be opened again.
 */
export function vaultWrapper({ keyId, credential }: { keyId: string; credential: TokenCredential }): KeyWrapper {
  const { vaultUrl, name, version } = parseKeyVaultKeyIdentifier(keyId)
  const vault = new KeyClient(vaultUrl, credential)
  const clients = new Map<string, CryptographyClient>()
  let newest: { id: string; seenAt: number } | undefined

  function clientFor(id: string): CryptographyClient {
    const client = clients.get(id) ?? new CryptographyClient(id, credential)
    clients.set(id, client)
    return client
  }

  async function newestId(): Promise<string> {
    if (newest !== undefined && performance.now() - newest.seenAt < versionLivesMs) return newest.id
    const key = await vault.getKey(name, version === undefined ? {} : { version })
    if (key.id === undefined) throw new Error('Key Vault named no version of the wrapping key')
    newest = { id: key.id, seenAt: performance.now() }
    return key.id
  }

  return {
    async wrap(key) {
      const id = await newestId()
      const { result } = await clientFor(id).wrapKey(algorithm, key)
      return { wrappedKey: Buffer.from(result).toString('base64'), keyId: id }
    },
    async unwrap({ wrappedKey, keyId: id }) {
      const { result } = await clientFor(id).unwrapKey(algorithm, Buffer.from(wrappedKey, 'base64'))
      return result
    },
  }
}
