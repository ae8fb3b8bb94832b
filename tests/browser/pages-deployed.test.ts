import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { siteConfiguration } from '../../infra/page-headers.ts'
import { pointPage } from '../../infra/point-page.ts'

const html =
  '<head><meta name="throughline-api" content="/api" /><meta name="throughline-hr" content="/hr-api" /></head>'

test('the pages are told where the API and HR’s own process are, again and again if need be', () => {
  const once = pointPage(html, { api: 'https://a.example/api', hr: 'https://h.example/api' })
  expect(once).toBe(html.replace('"/api"', '"https://a.example/api"').replace('"/hr-api"', '"https://h.example/api"'))
  const twice = pointPage(once, { api: 'https://b.example/api', hr: 'https://i.example/api' })
  expect(twice).toContain('throughline-api" content="https://b.example/api"')
  expect(twice).toContain('throughline-hr" content="https://i.example/api"')
})

test('a page without a place for an address, or an address without https, is an error', () => {
  const bases = { api: 'https://a.example/api', hr: 'https://h.example/api' }
  expect(() => pointPage('<head></head>', bases)).toThrow('throughline-api')
  expect(() => pointPage('<meta name="throughline-api" content="/api">', bases)).toThrow('throughline-hr')
  expect(() => pointPage(html, { ...bases, api: 'http://a.example' })).toThrow('https')
  expect(() => pointPage(html, { ...bases, hr: '/hr-api' })).toThrow('https')
})

test('the pages may be framed by the Microsoft hosts, call the API and HR’s own process and nothing else', () => {
  const text = JSON.stringify(siteConfiguration({ api: 'https://func.example/api', hr: 'https://hr.example/api' }))
  expect(text).toContain('frame-ancestors https://teams.microsoft.com ')
  expect(text).toContain("connect-src 'self' https://func.example https://hr.example https://res.cdn.office.net;")
  expect(text).not.toContain('X-Frame-Options')
  expect(text).not.toContain('unsafe-eval')
})

test('scripts come from the pages’ own host; in Outlook’s pane from Microsoft’s as well, and from nowhere else', () => {
  const site = siteConfiguration({ api: 'https://func.example/api', hr: 'https://hr.example/api' }) as Site
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
    readFileSync(join(import.meta.dirname, '..', '..', 'tab', 'outlook.html'), 'utf8').match(/https:\/\/[^/"]+/g),
  ).toEqual(['https://appsforoffice.microsoft.com'])
})

type Site = { globalHeaders: Record<string, string>; routes: { route: string; headers: Record<string, string> }[] }
