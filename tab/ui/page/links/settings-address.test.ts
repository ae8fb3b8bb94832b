import { expect, it } from 'vitest'
import { backFromSettings, settingsAddress } from './settings-address.ts'

const hashOf = (address: string) => new URL(address, 'https://a.example/tab/').hash

it.each([
  ['/tab/home.html', '?list', ''],
  ['/panel.html', '?list', '#pair=1_2'],
  ['/tab/panel.html', '?thread=19%3Ameeting&theme=dark', ''],
  ['/hr.html', '', ''],
])('from %s%s%s one comes back to the same page', (pathname, search, hash) => {
  const address = settingsAddress({ pathname, search, hash })
  expect(backFromSettings(hashOf(address))).toBe(`./${pathname.split('/').at(-1)}${search}${hash}`)
  expect(new URL(address, 'https://a.example/tab/').search).toBe('?theme=default')
})

it.each([
  '',
  '#',
  '#https%3A%2F%2Fevil.example',
  '#javascript%3Aalert(1)',
  '#//evil.example',
  '#%E0%A4%A',
  '#home.html.evil',
])('whatever else %s says, the way back is the list of 1:1s', (hash) => {
  expect(backFromSettings(hash)).toBe('./home.html?list')
})
