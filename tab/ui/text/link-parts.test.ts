import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linkParts } from './link-parts.ts'

const links = (text: string) => linkParts(text).flatMap((part) => part.href ?? [])

test.each([
  ['See https://contoso.example/a?b=c#d.', ['https://contoso.example/a?b=c#d']],
  [
    '(https://contoso.example/wiki/Plan_(2027)) and http://x.example',
    ['https://contoso.example/wiki/Plan_(2027)', 'http://x.example'],
  ],
  ['Write to mailto:ann@contoso.example, please', ['mailto:ann@contoso.example']],
  ['javascript:alert(1) data:text/html,x file:///etc ftp://x.example', []],
  ['xhttps://contoso.example', []],
  ['https:// and mailto:', []],
  ['No address here', []],
])('%j leads to %j', (text, wanted) => expect(links(text)).toEqual(wanted))

test('whatever the text, no letter is lost and only three kinds of address lead anywhere', () => {
  const piece = fc.constantFrom('https://', 'http://a.b', 'mailto:', 'x@y.z', 'javascript:', ' ', '.', ')', '(', 'word')
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 12 }), (pieces) => {
      const text = pieces.join('')
      const parts = linkParts(text)
      expect(parts.map((part) => part.text).join('')).toBe(text)
      for (const { href } of parts) if (href) expect(new URL(href).protocol).toMatch(/^(https?|mailto):$/)
    }),
  )
})
