import { expect, test } from 'vitest'
import { calendarAddress, linkedWord, pairAddress } from './pair-address.ts'

const id = '00000000-0000-4000-8000-000000000001_00000000-0000-4000-8000-000000000002'

test('a pair opens on the panel’s page, which knows the way back to the list', () => {
  expect(pairAddress(id)).toBe(`./panel.html?list#pair=${id}`)
})

test('what a server is asked for when a pair opens names nobody', () => {
  const address = new URL(pairAddress(id), 'https://tab.contoso.example/home.html')
  expect(address.pathname + address.search).toBe('/panel.html?list')
  const calendar = new URL(calendarAddress(id), 'https://tab.contoso.example/home.html')
  const promise = new URL(pairAddress(id, 'one'), 'https://tab.contoso.example/home.html')
  expect(promise.pathname + promise.search).toBe('/panel.html?list')
  expect(promise.hash).toBe(`#pair=${id}&promise=one`)
  expect(calendar.pathname + calendar.search).toBe('/panel.html?list&calendar')
})

test('only a word of a mail leads further; anything else stays on the list', () => {
  const ask = `dg0g${'mJ3v0q8yT1bXc-Zk_5RwQA'.repeat(2)}`
  for (const word of ['mJ3v0q8yT1bXc-Zk_5RwQA', ask]) expect(linkedWord(word)).toBe(word)
  for (const other of [undefined, '', 'home', `${id}`, 'mJ3v0q8yT1bXc-Zk_5RwQA?', 'javascript:alert(1)'])
    expect(linkedWord(other)).toBeUndefined()
})
