import fc from 'fast-check'
import { expect, test } from 'vitest'
import { noteText } from '#contract/fields'
import { writableText } from './writable-text.ts'

test.each([
  ['First point\u000bsecond point', 'First point\nsecond point'],
  ['one\r\ntwo\rthree', 'one\ntwo\nthree'],
  ['\u0093Ship it\u0094, she said \u0096 twice\u0085', '“Ship it”, she said – twice…'],
  ['zero\u0000width\u001b[0m', 'zerowidth[0m'],
  ['a\ttab\nstays', 'a\ttab\nstays'],
])('what was pasted becomes what it meant: %j', (pasted, meant) => expect(writableText(pasted)).toBe(meant))

test('whatever is pasted, the service takes it, and cleaning twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const written = writableText(text)
      expect(writableText(written)).toBe(written)
      if (written.trim() !== '') expect(noteText.safeParse(written).success).toBe(true)
    }),
  )
})
