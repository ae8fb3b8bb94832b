import { expect, test } from 'vitest'
import { calendarAddress, linkedReference, pairAddress } from './pair-address.ts'

const id = '00000000-0000-4000-8000-000000000001_00000000-0000-4000-8000-000000000002'

test('a pair opens on the panel’s page, which knows the way back to the list', () => {
  expect(pairAddress(id)).toBe(`./panel.html?list#pair=${id}`)
})

test('what a server is asked for when a pair opens names nobody', () => {
  const address = new URL(pairAddress(id), 'https://tab.contoso.example/home.html')
  expect(address.pathname + address.search).toBe('/panel.html?list')
  const calendar = new URL(calendarAddress(id), 'https://tab.contoso.example/home.html')
  expect(calendar.pathname + calendar.search).toBe('/panel.html?list&calendar')
})

test('only a reference leads further; anything else stays on the list', () => {
  expect(linkedReference('mJ3v0q8yT1bXc-Zk_5RwQA')).toBe('mJ3v0q8yT1bXc-Zk_5RwQA')
  for (const other of [undefined, '', 'home', id, 'mJ3v0q8yT1bXc-Zk_5RwQA?', 'javascript:alert(1)'])
    expect(linkedReference(other)).toBeUndefined()
})
