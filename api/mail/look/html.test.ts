import fc from 'fast-check'
import { expect, it } from 'vitest'
import { html } from './html.ts'

it('whatever stands in a hole stays text, in an element and in an attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', 'a', ' ', ';') }), (words) => {
      const { text } = html`<p title="${words}">${words}</p>`
      const [, inside = '', between = ''] = /^<p title="([^"]*)">([^<]*)<\/p>$/.exec(text) ?? []
      for (const one of [inside, between]) {
        const plain = one
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>')
          .replaceAll('&quot;', '"')
          .replaceAll('&#39;', "'")
        expect(plain.replaceAll('&amp;', '&')).toBe(words)
      }
    }),
  )
})

it('HTML goes into HTML as it is, lists one after the other, and nothing leaves nothing', () => {
  const rows = ['one', 'two & three'].map((row) => html`<b>${row}</b>`)
  expect(html`${rows}${false}${undefined}${0}`.text).toBe('<b>one</b><b>two &amp; three</b>0')
  const text = 'two\n  lines'
  expect(html`<b> ${text}</b>`.text).toBe('<b> two\n  lines</b>')
})
