import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { siteConfiguration } from '../infra/page-headers.ts'
import { pointPage } from '../infra/point-page.ts'

test('the pages are told where the API is, again and again if need be', () => {
  const html = '<head><meta name="throughline-api" content="/api" /></head>'
  const once = pointPage(html, 'https://a.example/api')
  expect(once).toBe('<head><meta name="throughline-api" content="https://a.example/api" /></head>')
  expect(pointPage(once, 'https://b.example/api')).toContain('content="https://b.example/api"')
})

test('a page without a place for the address, or an address without https, is an error', () => {
  expect(() => pointPage('<head></head>', 'https://a.example/api')).toThrow('throughline-api')
  expect(() => pointPage('<meta name="throughline-api" content="/api">', 'http://a.example')).toThrow('https')
})

test('the pages may be framed by the Microsoft hosts, call the API and nothing else', () => {
  const text = JSON.stringify(siteConfiguration('https://func.example/api'))
  expect(text).toContain('frame-ancestors https://teams.microsoft.com ')
  expect(text).toContain("connect-src 'self' https://func.example https://res.cdn.office.net;")
  expect(text).not.toContain('X-Frame-Options')
  expect(text).not.toContain('unsafe-eval')
})

test('scripts come from the pages’ own host; in Outlook’s pane from Microsoft’s as well, and from nowhere else', () => {
  const site = siteConfiguration('https://func.example/api') as Site
  expect(site.globalHeaders['Content-Security-Policy']).not.toContain('script-src')
  const [first] = site.routes.filter(({ route }) => route.endsWith('.html'))
  expect(first?.route).toBe('/outlook.html')
  const policy = first?.headers['Content-Security-Policy'] ?? ''
  const [others, scripts] = policy.split('; script-src ')
  expect(others).toBe(site.globalHeaders['Content-Security-Policy'])
  // A whole address lets in that one file and not its server.
  expect(scripts?.split(' ')).toEqual([
    "'self'",
    'https://appsforoffice.microsoft.com',
    'https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js',
  ])
  expect(
    readFileSync(join(import.meta.dirname, '..', 'tab', 'outlook.html'), 'utf8').match(/https:\/\/[^/"]+/g),
  ).toEqual(['https://appsforoffice.microsoft.com'])
})

type Site = { globalHeaders: Record<string, string>; routes: { route: string; headers: Record<string, string> }[] }
