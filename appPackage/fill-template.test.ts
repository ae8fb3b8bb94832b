import { expect, test } from 'vitest'
import { fillTemplate } from './fill-template.ts'

test('each place gets its value, as often as it stands there', () => {
  expect(fillTemplate('"${{A}}/${{A}}?${{B_C}}"', { A: 'x', B_C: 'y' })).toBe('"x/x?y"')
})

test('quotation marks and line breaks in a value leave the JSON whole', () => {
  const name = 'The "People" team\n\\ Ltd'
  expect(JSON.parse(fillTemplate('{"name":"${{NAME}}"}', { NAME: name }))).toEqual({ name })
})

test('a value that looks like a place is not filled again', () => {
  expect(fillTemplate('${{A}}', { A: '${{B}}', B: 'no' })).toBe('${{B}}')
})

test('a place without a value is an error that names it', () => {
  expect(() => fillTemplate('${{LOST}}', {})).toThrow('LOST')
})
