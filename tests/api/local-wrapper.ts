import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { KeyWrapper } from '../../api/keys/key-wrapper.ts'

/** Wraps keys with a random key of this process, and counts: for exams and benches that need no vault. */
export function localWrapper(): KeyWrapper & { calls: { wrap: number; unwrap: number } } {
  const wrapping = randomBytes(32)
  const standardIv = Buffer.alloc(8, 0xa6)
  const calls = { wrap: 0, unwrap: 0 }
  return {
    calls,
    async wrap(key) {
      calls.wrap += 1
      const wrap = createCipheriv('id-aes256-wrap', wrapping, standardIv)
      return { wrappedKey: Buffer.concat([wrap.update(key), wrap.final()]).toString('base64'), keyId: 'local' }
    },
    async unwrap({ wrappedKey }) {
      calls.unwrap += 1
      const unwrap = createDecipheriv('id-aes256-wrap', wrapping, standardIv)
      return Buffer.concat([unwrap.update(Buffer.from(wrappedKey, 'base64')), unwrap.final()])
    },
  }
}
