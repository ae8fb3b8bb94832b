import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { settingNames } from '../api/env.ts'
import { siteConfiguration } from '../infra/page-headers.ts'
import { pointPage } from '../infra/point-page.ts'

const root = join(import.meta.dirname, '..')
const template = readFileSync(join(root, 'infra', 'main.bicep'), 'utf8')

// What the platform itself reads: the host's storage and its telemetry, both by identity.
const platformSettings = [
  'APPLICATIONINSIGHTS_AUTHENTICATION_STRING',
  'APPLICATIONINSIGHTS_CONNECTION_STRING',
  'AzureWebJobsStorage__blobServiceUri',
  'AzureWebJobsStorage__clientId',
  'AzureWebJobsStorage__credential',
  'AzureWebJobsStorage__queueServiceUri',
  'AzureWebJobsStorage__tableServiceUri',
]

test('the function app is given exactly the settings that the API asks for, and those of the platform', () => {
  const given = namesIn(block('appSettings: [', ']'), /name: '([^']+)'/g)
  expect(given.toSorted()).toEqual([...settingNames, ...platformSettings].toSorted())
})

test('no key, password or connection string of a store enters the template', () => {
  expect(template).not.toMatch(/listKeys|AccountKey|SharedAccessSignature|@secure|secrets@/i)
  expect(template).toContain('allowSharedKeyAccess: false')
  expect(template).toContain('allowBlobPublicAccess: false')
  expect(template).toContain("minimumTlsVersion: 'TLS1_2'")
})

test('each role is a built-in one, is given once, and to nothing wider than a resource of ours', () => {
  const named = namesIn(block('var roles = {', '\n}'), /(\w+): '[0-9a-f-]{36}'/g)
  const assigned = namesIn(template, /roleDefinitionId: .*roles\.(\w+)\)/g)
  const scopes = namesIn(template, /roleAssignments@[^]*?scope: (\w+)/g)
  expect(assigned.toSorted()).toEqual(named.toSorted())
  expect(scopes.toSorted()).toEqual(['insights', 'key', 'storage', 'storage', 'storage'])
})

test('the store holds the tables and queues that the code names, no other', () => {
  const tables = namesIn(source('api/tables/table-client.ts').split('export type OpenTable')[0]!, /\| '(\w+)'/g)
  const messages = source('api/ports/job-queue.ts').split('export type QueueName')[0]!
  const queues = namesIn(messages, /^  (\w+):/gm)
  expect(namesIn(block('var tables = [', ']'), /'(\w+)'/g).toSorted()).toEqual(tables.toSorted())
  expect(namesIn(block('var queues = [', ']'), /'(\w+)'/g).toSorted()).toEqual(queues.toSorted())
})

test('every parameter without a default is filled by the parameters file', () => {
  const file = readFileSync(join(root, 'infra', 'main.bicepparam'), 'utf8')
  const asked = namesIn(template, /^param (\w+) \w+$/gm)
  const filled = namesIn(file, /^param (\w+) = /gm)
  expect(asked.length).toBeGreaterThan(0)
  expect(filled).toEqual(expect.arrayContaining(asked))
})

test('brackets and quotation marks of the template close', () => {
  const code = template.replaceAll(/^\s*\/\/.*$/gm, '').replaceAll(/\s\/\/ .*$/gm, '')
  for (const [open, close] of ['{}', '[]', '()'])
    expect(code.split(open!).length, `${open}${close}`).toBe(code.split(close!).length)
  const marks = code
    .replaceAll(String.raw`\'`, '')
    .split('\n')
    .filter((line) => line.split("'").length % 2 === 0)
  expect(marks).toEqual([])
})

test('every name that a resource refers to is declared', () => {
  const declared = namesIn(template, /^(?:param|var|resource|output) (\w+)/gm)
  const used = namesIn(template, /\b(\w+)\.(?:id|name|properties)\b/g)
  expect(declared).toEqual(expect.arrayContaining(used))
})

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
  expect(source('tab/outlook.html').match(/https:\/\/[^/"]+/g)).toEqual(['https://appsforoffice.microsoft.com'])
})

type Site = { globalHeaders: Record<string, string>; routes: { route: string; headers: Record<string, string> }[] }

/** What the first group of a pattern finds, in order. */
function namesIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1]!)
}

function source(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

/** The text between an opening and the next closing. */
function block(opening: string, closing: string): string {
  const start = template.indexOf(opening)
  return template.slice(start, template.indexOf(closing, start + opening.length))
}
