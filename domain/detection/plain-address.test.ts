import { expect, it } from 'vitest'
import { plainAddress } from './plain-address.ts'

it('finds the address in every form that calendars and directories write', () => {
  const forms = [
    'ravi@contoso.example',
    ' Ravi@Contoso.example ',
    'Ravi Rao <ravi@contoso.example>',
    'SMTP:ravi@contoso.example',
  ]
  for (const form of [
    ...forms,
    '"Rao, Ravi" < ravi@contoso.example >',
    'mailto:ravi@contoso.example',
    "'ravi@contoso.example'",
  ])
    expect(plainAddress(form)).toBe('ravi@contoso.example')
  expect(plainAddress('X500:/o=ExchangeLabs/cn=Recipients/cn=1a2b-Ravi')).toBe(
    '/o=exchangelabs/cn=recipients/cn=1a2b-ravi',
  )
  for (const nothing of [undefined, null, '', '  ']) expect(plainAddress(nothing)).toBe('')
})
