import { expect, test } from 'vitest'
import { sandboxAddress, withSandboxLinks } from './sandbox-address.ts'
import { readSettings } from './window-settings.ts'

const elena = readSettings(new URLSearchParams('persona=elena&surface=home&width=full'))
const context = encodeURIComponent(JSON.stringify({ subEntityId: 'oWord' }))
const link = `https://teams.microsoft.com/l/entity/app-1/home?webUrl=x&context=${context}`

test('a link of the product opens the same person’s window in here, at what it names', () => {
  const to = new URL(sandboxAddress(link, elena) ?? '', 'http://sandbox')
  expect(to.pathname).toBe('/host')
  expect(Object.fromEntries(to.searchParams)).toMatchObject({ persona: 'elena', surface: 'home', sub: 'oWord' })
})

test('a mail’s links lead in here, and what is no link of Teams stays', () => {
  const mail = `<a href="${link.replaceAll('&', '&amp;')}">Done</a> <a href="https://contoso.example/?a=1&amp;b=2">Wiki</a>`
  const shown = withSandboxLinks(mail, elena)
  expect(shown).toContain('<a href="/host?persona=elena&amp;surface=home')
  expect(shown).toContain('sub=oWord')
  expect(shown).toContain('<a href="https://contoso.example/?a=1&amp;b=2">Wiki</a>')
})

test('an address that the sandbox does not know stays in the mail', () => {
  const mail = '<a href="https://teams.microsoft.com/l/elsewhere">Elsewhere</a>'
  expect(withSandboxLinks(mail, elena)).toBe(mail)
})
