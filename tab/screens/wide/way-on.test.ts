import { expect, it } from 'vitest'
import { appLink } from '../../../api/mail/app-link.ts'
import { wayOn } from './way-on.ts'

const teamsAppId = '6e0d1c3a-3f6b-4f0c-9c55-7a3d5a6f9b21'
const mailed = (page?: string) => new URL(appLink({ teamsAppId, tabOrigin: 'https://tab.contoso.example' }, page))

it.each([undefined, 'settings', 'mJ3v0q8yT1bXc-Zk_5RwQA'])('a mail’s link to %s opens the same in Teams', (page) => {
  const link = mailed(page)
  const fallback = new URL(link.searchParams.get('webUrl') ?? '')
  expect(fallback.origin + fallback.pathname + fallback.search).toBe('https://tab.contoso.example/home.html')
  const on = new URL(wayOn(fallback.hash) ?? '')
  expect(on.origin + on.pathname).toBe(link.origin + link.pathname)
  expect(on.searchParams.get('context')).toBe(link.searchParams.get('context'))
})

it.each(['', '#', '#app=', '#app=../evil', '#app=https://evil.example', '#page=settings'])(
  '%s leads nowhere',
  (hash) => {
    expect(wayOn(hash)).toBeUndefined()
  },
)

it('a page that has no such form is left out', () => {
  expect(wayOn(`#app=${teamsAppId}&page=${encodeURIComponent('"}{"chatId":"x')}`)).not.toContain('context')
})
