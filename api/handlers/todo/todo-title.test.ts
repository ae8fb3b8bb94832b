import { expect, it } from 'vitest'
import { todoTitle } from './todo-title.ts'

const shown = { own: {}, language: 'en' }
const titleOf = (text: string) => todoTitle(shown, { text, otherName: 'Priya Nair' })

it('what To Do takes stays as it is', () => {
  expect(titleOf('a'.repeat(250))).toBe('a'.repeat(250))
  expect(titleOf('a'.repeat(251))).toBe(`${'a'.repeat(249)}…`)
})

it.each(['🚀', '👩‍🚀', 'e\u0301'])('%s is not cut in two', (sign) => {
  const title = titleOf('a'.repeat(248) + sign.repeat(9))
  expect(title).toBe(`${'a'.repeat(248)}…`)
})

it.each([
  ['de-DE', 'Priya Nair', 'Eine Zusage an Priya Nair'],
  ['en-GB', 'Priya Nair', 'A promise to Priya Nair'],
  ['de-DE', '', 'Eine Zusage'],
  ['en-GB', '', 'A promise'],
])('hidden in %s, to "%s", it is "%s"', (language, otherName, title) => {
  expect(todoTitle({ own: { digestTitles: 'hidden' }, language }, { text: 'Rota', otherName })).toBe(title)
})
