import { expect, test } from 'vitest'
import { textOf } from './text-of.ts'

test('a line says its words, and one whose words do not open says so in the reader’s language', () => {
  expect(textOf({ text: 'Porto' }, 'de')).toBe('Porto')
  expect(textOf({ text: '' }, 'en')).toBe('This line could not be read')
  expect(textOf({ text: '' }, 'de')).toBe('Diese Zeile war nicht lesbar')
})
