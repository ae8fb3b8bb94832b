import { expect, test } from 'vitest'
import { readMark } from './read-mark.ts'

test('a plus and a space begin a topic, an exclamation mark a private note, a star thanks', () => {
  expect(readMark('* For the rota', '')).toEqual({ mark: '*', text: 'For the rota' })
  expect(readMark('+ ', '+')).toEqual({ mark: '+', text: '' })
  expect(readMark('! Too much on top', '')).toEqual({ mark: '!', text: 'Too much on top' })
})

test('a number, a shout and a sign in the middle are words', () => {
  for (const text of ['+5 % is enough', '!!! late', '*** new ***', 'toString ', 'Rota + holidays', '+', ''])
    expect(readMark(text, '')).toBeUndefined()
})

test('a sign that was taken back stays a sign', () => {
  expect(readMark('+ Lyon', '+ Lyo')).toBeUndefined()
})
