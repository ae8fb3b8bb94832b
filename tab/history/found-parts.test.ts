import { expect, it } from 'vitest'
import { foundParts } from './found-parts.ts'

it.each([
  ['Über Tests', 'uber', '[Über] Tests'],
  ['the straße and the Strasse', 'strasse', 'the [straße] and the [Strasse]'],
  ['one two three', 'three one', '[one] two [three]'],
  ['nothing here', '', 'nothing here'],
  ['nothing here', 'else', 'nothing here'],
])('marks in "%s" what was looked for with "%s"', (text, find, shown) => {
  const marked = foundParts(text, find).map((part) => (part.isFound ? `[${part.text}]` : part.text))
  expect(marked.join('')).toBe(shown)
})
