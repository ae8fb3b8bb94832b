import { createHmac, createPublicKey, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto'
import { exportJWK, type JWK, type JWTPayload, jwtVerify, SignJWT } from 'jose'

/** Signs and checks the tokens of the made-up tenant. */
export type TokenIssuer = {
  keyId: string
  /** The public keys, as the discovery document's `jwks_uri` serves them. */
  jwks(): { keys: JWK[] }
  /** A good token: RS256, signed with the published key. */
  sign(claims: JWTPayload): Promise<string>
  /** Signed with a key that nobody published; under the published key's id unless another is given. */
  signWithStrangeKey(claims: JWTPayload, keyId?: string): Promise<string>
  /** `alg: none`, and HS256 with the public key as the secret: two old tricks. */
  unsigned(claims: JWTPayload): string
  signWithPublicKey(claims: JWTPayload): string
  /** The claims of a token we signed that has not expired at that instant. Undefined for any other. */
  read(token: string, at: number): Promise<JWTPayload | undefined>
}

/** Makes an issuer with a fresh 2048-bit key (about a tenth of a second). */
export async function makeTokenIssuer(): Promise<TokenIssuer> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const keyId = randomUUID().replaceAll('-', '').slice(0, 27)
  const jwk: JWK = { ...(await exportJWK(publicKey)), kid: keyId, use: 'sig', alg: 'RS256' }
  const signWith = (key: KeyObject, kid: string, claims: JWTPayload) =>
    new SignJWT(claims).setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid }).sign(key)
  let strange: KeyObject | undefined
  return {
    keyId,
    jwks: () => ({ keys: [jwk] }),
    sign: (claims) => signWith(privateKey, keyId, claims),
    signWithStrangeKey: (claims, kid = keyId) => {
      strange ??= generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
      return signWith(strange, kid, claims)
    },
    unsigned: (claims) => `${encoded({ alg: 'none', typ: 'JWT' })}.${encoded(claims)}.`,
    signWithPublicKey: (claims) => {
      const text = `${encoded({ alg: 'HS256', typ: 'JWT', kid: keyId })}.${encoded(claims)}`
      const secret = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' })
      return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`
    },
    read: async (token, at) => {
      try {
        const { payload } = await jwtVerify(token, publicKey, {
          algorithms: ['RS256'],
          currentDate: new Date(at),
          clockTolerance: 60,
        })
        return payload
      } catch {
        return undefined
      }
    },
  }
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
