import { expect, it } from 'vitest'
import { writtenName } from './written-name.ts'

it.each([
  ['Ravi Rao <ravi@contoso.example>', 'Ravi Rao'],
  ['"Rao, Ravi" < ravi@contoso.example > ', 'Rao, Ravi'],
  ['Ravi <Sales> <ravi@contoso.example>', 'Ravi <Sales>'],
  ['<ravi@contoso.example>', ''],
  ['ravi@contoso.example', ''],
  ['', ''],
])('%j names %j', (written, name) => {
  expect(writtenName(written)).toBe(name)
})
