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

// Each pane holds one script in its own page.
const panes = { panel: '<script>look()</script>', outlook: '<script src="a.js"></script><script>look()</script>' }
const lookHash = "'sha256-9aoYu6AhR1u6WyoZ4nqQeCAR2uacraS+m/WWfdfKUrk='"
const bases = { api: 'https://func.example/api', hr: 'https://hr.example/api' }

test('a page without a place for an address, or an address without https, is an error', () => {
  expect(() => pointPage('<head></head>', bases)).toThrow('throughline-api')
  expect(() => pointPage('<meta name="throughline-api" content="/api">', bases)).toThrow('throughline-hr')
  expect(() => pointPage(html, { ...bases, api: 'http://a.example' })).toThrow('https')
  expect(() => pointPage(html, { ...bases, hr: '/hr-api' })).toThrow('https')
})

test('the pages may be framed by the Microsoft hosts, call the API and HR’s own process and nothing else', () => {
  const text = JSON.stringify(siteConfiguration(bases, panes))
  expect(text).toContain('frame-ancestors https://teams.microsoft.com ')
  expect(text).toContain("connect-src 'self' https://func.example https://hr.example https://res.cdn.office.net;")
  expect(text).not.toContain('X-Frame-Options')
  expect(text).not.toContain('unsafe-eval')
})

test('scripts come from the pages’ own host; a pane’s own page may hold the one it was built with', () => {
  const site = siteConfiguration(bases, panes) as Site
  expect(site.globalHeaders['Content-Security-Policy']).not.toContain('script-src')
  expect(scriptsAt(site, '/panel.html')).toEqual(["'self'", lookHash])
})

test('in Outlook’s pane they come from Microsoft’s as well, and from nowhere else', () => {
  // A whole address lets in that one file and not its server.
  expect(scriptsAt(siteConfiguration(bases, panes) as Site, '/outlook.html')).toEqual([
    "'self'",
    lookHash,
    'https://appsforoffice.microsoft.com',
    'https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js',
  ])
  expect(
    readFileSync(join(import.meta.dirname, '..', '..', 'tab', 'outlook.html'), 'utf8').match(/https:\/\/[^/"]+/g),
  ).toEqual(['https://appsforoffice.microsoft.com'])
})

/** Where the scripts of one page may come from; the rest of its policy is everybody's. The first route that fits counts. */
function scriptsAt(site: Site, page: string): string[] | undefined {
  const fits = site.routes.find(({ route }) => route === page || route === '/*.html')
  const [others, scripts] = (fits?.headers['Content-Security-Policy'] ?? '').split('; script-src ')
  expect(others).toBe(site.globalHeaders['Content-Security-Policy'])
  return scripts?.split(' ')
}

type Site = { globalHeaders: Record<string, string>; routes: { route: string; headers: Record<string, string> }[] }
