import { expect, test } from 'vitest'
import { findsWords } from './find-words.ts'

test.each([
  ['Über die Tests', 'uber tes', true],
  ['Straße nach Lissabon', 'STRASSE', true],
  ['Wants to lead the Lisbon launch', 'launch lisbon', true],
  ['Wants to lead the Lisbon launch', 'launch porto', false],
  ['Anything', '  ', true],
])('%j, looking for %j: %s', (text, wanted, isFound) => {
  expect(findsWords(text, wanted)).toBe(isFound)
})
