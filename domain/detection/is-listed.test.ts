import { expect, it } from 'vitest'
import { isListed } from './is-listed.ts'

it('lists an address as it stands, and a domain with all below it', () => {
  const list = ['@notetaker.example', 'booking@contoso.example']
  for (const address of ['bot@notetaker.example', 'bot@eu.notetaker.example', 'booking@contoso.example'])
    expect(isListed(address, list)).toBe(true)
  for (const address of ['bot@mynotetaker.example', 'ravi@contoso.example', '/o=notetaker.example', ''])
    expect(isListed(address, list)).toBe(false)
})
