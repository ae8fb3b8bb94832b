import {
  constants,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  privateDecrypt,
  publicEncrypt,
  randomUUID,
} from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { type Params, jsonOf, type Reply } from './reply.ts'
import { audiences, type Tenant } from './tenant.ts'

const name = 'pairs'
const padding = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' } as const
const operations = ['wrapKey', 'unwrapKey', 'encrypt', 'decrypt'] as const

type Version = { version: string; publicKey: KeyObject; privateKey: KeyObject; createdAt: number }

type KeptVersion = { version: string; createdAt: number; privateKey: string }

/**
 * A vault with one RSA key, which can be rotated; wraps and unwraps with RSA-OAEP-256 like the real one. `file` keeps
 * the key from one start to the next: what it wrapped can be opened again.
 */
export class KeyVault {
  readonly #tenant: Tenant
  readonly #file: string | undefined
  readonly #versions: Version[]

  constructor(tenant: Tenant, file?: string) {
    this.#tenant = tenant
    this.#file = file
    this.#versions = file !== undefined && existsSync(file) ? readVersions(file) : []
    if (this.#versions.length === 0) this.rotate()
  }

  /** Path of the key without a version: what the product's setting names. */
  get keyPath(): string {
    return `/keys/${name}`
  }

  /** Makes a new version the newest; older ones go on unwrapping. */
  rotate(): void {
    const pair = generateKeyPairSync('rsa', { modulusLength: 2048 })
    this.#versions.push({
      version: randomUUID().replaceAll('-', ''),
      ...pair,
      createdAt: Math.floor(this.#tenant.clock() / 1000),
    })
    if (this.#file !== undefined) writeVersions(this.#file, this.#versions)
  }

  async answer(asked: Params): Promise<Reply> {
    const refused = await this.#refusal(asked)
    if (refused) return refused
    const [, keys, keyName, versionName, operation] = asked.path.split('/').map(decodeURIComponent)
    const isOperation = versionName === 'wrapkey' || versionName === 'unwrapkey'
    const version =
      isOperation || !versionName ? this.#versions.at(-1) : this.#versions.find((each) => each.version === versionName)
    if (keys !== 'keys' || keyName !== name || !version)
      return vaultError(404, 'KeyNotFound', `A key with (name/id) ${keyName} was not found in this key vault.`)
    const kid = `${asked.url.origin}/keys/${name}/${version.version}`
    const verb = isOperation ? versionName : operation
    if (asked.method === 'GET' && verb === undefined) return { status: 200, body: bundleOf(version, kid) }
    if (asked.method === 'POST' && (verb === 'wrapkey' || verb === 'unwrapkey'))
      return this.#operate(verb, version, kid, asked)
    return vaultError(405, 'MethodNotAllowed', `${asked.method} is not served here.`)
  }

  #operate(verb: 'wrapkey' | 'unwrapkey', version: Version, kid: string, asked: Params): Reply {
    const { alg, value } = (jsonOf(asked) ?? {}) as { alg?: unknown; value?: unknown }
    if (alg !== 'RSA-OAEP-256' || typeof value !== 'string')
      return vaultError(400, 'BadParameter', `Algorithm or value is not valid: '${String(alg)}'.`)
    const given = Buffer.from(value, 'base64url')
    try {
      const result =
        verb === 'wrapkey'
          ? publicEncrypt({ key: version.publicKey, ...padding }, given)
          : privateDecrypt({ key: version.privateKey, ...padding }, given)
      return { status: 200, body: { kid, value: result.toString('base64url') } }
    } catch {
      return vaultError(400, 'BadParameter', 'The parameter is incorrect.')
    }
  }

  /**
   * Key Vault tells a caller without a token whom to ask for one. The library then makes sure that the vault's host
   * lies under the named resource's host, so that no vault can ask for a token of another service. Ours has the host
   * 127.0.0.1, and `vault://0.0.1` is the resource whose host that lies under: production needs no switch for it.
   */
  async #refusal(asked: Params): Promise<Reply | undefined> {
    const token = /^Bearer (.+)$/.exec(asked.header('authorization') ?? '')?.[1]
    const claims = token === undefined ? undefined : await this.#tenant.issuer.read(token, this.#tenant.clock())
    if (claims === undefined || claims.aud !== audiences.vault) {
      const authority = `${this.#tenant.origins.entra}/${this.#tenant.tenantId}`
      const challenge = { 'www-authenticate': `Bearer authorization="${authority}", resource="${challengeResource}"` }
      const { status, body } = vaultError(
        401,
        'Unauthorized',
        token === undefined
          ? 'AKV10000: Request is missing a Bearer or PoP token.'
          : 'AKV10022: Invalid audience or signature.',
      )
      return { status, body, headers: challenge }
    }
    if (claims['oid'] !== this.#tenant.identity.oid)
      return vaultError(
        403,
        'Forbidden',
        'The user, group or application does not have keys permissions on the key vault.',
      )
    return undefined
  }
}

/** See the refusal above. The identity endpoint gives Key Vault's audience for it. */
export const challengeResource = 'vault://0.0.1'

function readVersions(file: string): Version[] {
  const kept = JSON.parse(readFileSync(file, 'utf8')) as KeptVersion[]
  return kept.map(({ version, createdAt, privateKey: pem }) => {
    const privateKey = createPrivateKey(pem)
    return { version, createdAt, privateKey, publicKey: createPublicKey(privateKey) }
  })
}

function writeVersions(file: string, versions: readonly Version[]): void {
  const kept = versions.map(({ version, createdAt, privateKey }): KeptVersion => {
    return { version, createdAt, privateKey: String(privateKey.export({ type: 'pkcs8', format: 'pem' })) }
  })
  writeFileSync(file, JSON.stringify(kept), { mode: 0o600 })
}

function bundleOf(version: Version, kid: string): object {
  const { n, e } = version.publicKey.export({ format: 'jwk' })
  return {
    key: { kid, kty: 'RSA', key_ops: operations, n, e },
    attributes: {
      enabled: true,
      created: version.createdAt,
      updated: version.createdAt,
      recoveryLevel: 'Recoverable+Purgeable',
      recoverableDays: 90,
      exportable: false,
    },
    tags: {},
  }
}

function vaultError(status: number, code: string, message: string): Reply {
  return { status, body: { error: { code, message } } }
}
