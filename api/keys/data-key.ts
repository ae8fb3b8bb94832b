import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
} from 'node:crypto'
import type { DataKey, SealedPlace } from '../ports/keys.ts'

const cipher = 'aes-256-gcm'
const version = 1
const ivBytes = 12
const tagBytes = 16
const macBytes = 16

/**
 * A data key of 32 bytes, ready to seal and unseal with AES-256-GCM.
 *
 * The place of a text is authenticated with it, so an envelope copied to another row, another pair or another
 * property does not open. `keyId` in the envelope is a fingerprint of the data key, not of the key that wraps it:
 * wrapping it anew leaves every envelope valid.
 */
export function dataKey(bytes: Uint8Array): DataKey {
  const keyId = createHash('sha256').update('throughline data key').update(bytes).digest('base64url').slice(0, 12)
  // Bytes would be made into a key for every text anew, at four times the cost of opening it.
  const secret = createSecretKey(bytes)
  return {
    // A key of its own for codes: one key is never used with two algorithms.
    mac: (text) =>
      createHmac('sha256', macKey(bytes)).update(text, 'utf8').digest().subarray(0, macBytes).toString('base64url'),
    seal(text, place) {
      const iv = randomBytes(ivBytes)
      const seal = createCipheriv(cipher, secret, iv).setAAD(placeBytes(place))
      const ct = Buffer.concat([seal.update(text, 'utf8'), seal.final(), seal.getAuthTag()])
      return JSON.stringify({ v: version, keyId, iv: iv.toString('base64'), ct: ct.toString('base64') })
    },
    unseal(envelope, place) {
      const { v, keyId: sealedWith, iv, ct } = JSON.parse(envelope) as Record<string, unknown>
      if (v !== version || typeof iv !== 'string' || typeof ct !== 'string') throw new Error('This is not an envelope')
      if (sealedWith !== keyId) throw new Error('This envelope was sealed with another key')
      const bytesIn = Buffer.from(ct, 'base64')
      const unseal = createDecipheriv(cipher, secret, Buffer.from(iv, 'base64'), { authTagLength: tagBytes })
        .setAAD(placeBytes(place))
        .setAuthTag(bytesIn.subarray(-tagBytes))
      return Buffer.concat([unseal.update(bytesIn.subarray(0, -tagBytes)), unseal.final()]).toString('utf8')
    },
  }
}

function macKey(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', bytes, '', 'throughline mac', 32))
}

/** As a JSON list, so that no separator inside a key can make two places look alike. */
function placeBytes({ table, partitionKey, rowKey, property }: SealedPlace): Buffer {
  return Buffer.from(JSON.stringify([table, partitionKey, rowKey, property]), 'utf8')
}
