import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hrSettingNames, setByPlatform, settingNames } from '../../api/env.ts'
import { compileTemplate } from '../../infra/compile.ts'
import { findBicep } from '../../infra/find-bicep.ts'
import { armFacts, bicepFacts } from '../../infra/template-facts.ts'
import { hrTables } from '../../sandbox/tenant/hr-environment.ts'

const root = join(import.meta.dirname, '..', '..')
const main = source('infra/main.bicep')
const app = source('infra/function-app.bicep')
const template = `${main}\n${app}`
const bicep = findBicep()
const read = bicepFacts(main, app)
const permissions = source('docs/permissions.md')

// What the platform itself reads: the host's storage and its telemetry, both by identity, and no page of its own.
const platformSettings = [
  'APPLICATIONINSIGHTS_AUTHENTICATION_STRING',
  'APPLICATIONINSIGHTS_CONNECTION_STRING',
  'AzureWebJobsDisableHomepage',
  'AzureWebJobsStorage__blobServiceUri',
  'AzureWebJobsStorage__clientId',
  'AzureWebJobsStorage__credential',
  'AzureWebJobsStorage__queueServiceUri',
  'AzureWebJobsStorage__tableServiceUri',
]

test('a compiler, where there is one, has nothing to say and makes of the template what we read in it', () => {
  // Without one the text alone is read, and has to name the parts that the next tests compare.
  expect(read.resources.length).toBeGreaterThan(20)
  if (!bicep) return
  const { arm, said } = compileTemplate(bicep)
  expect(said).toEqual([])
  const compiled = armFacts(arm)
  expect(compiled.resources.toSorted()).toEqual(read.resources.toSorted())
  expect(compiled.roles).toEqual(read.roles)
  expect(compiled.settings).toEqual(read.settings)
})

test('each function app is given exactly the settings that it asks for, and those of the platform', () => {
  const ours = settingNames.filter((name) => !setByPlatform.includes(name))
  expect(read.settings['api']?.toSorted()).toEqual([...ours, ...platformSettings].toSorted())
  // HR's host has neither queues nor tables of its own.
  const ofHr = platformSettings.filter((name) => !/__(queue|table)ServiceUri$/.test(name))
  expect(read.settings['hr']?.toSorted()).toEqual([...hrSettingNames, ...ofHr].toSorted())
})

const roleNames = new Map([...main.matchAll(/'([0-9a-f-]{36})' \/\/ ([^:\n]+)/g)].map((found) => [found[1], found[2]]))
const rolesOf = (who: 'api' | 'hr') =>
  read.roles.flatMap(({ id, to, on, only }) => (to === who ? [[roleNames.get(id), on, only] as const] : []))

test('the roles of both identities are those that the page about permissions names, each on one resource', () => {
  const [ofApi = '', ofHr = ''] = permissions.split(/HR's own process has an identity of its own/)
  const documented = (page: string) =>
    [...page.matchAll(/^\| ([A-Z][\w ]+) \| `(Microsoft\.[\w/]+)`(?: `(\w+)`)? \|/gm)].map(([, role, on, only]) => [
      role,
      on,
      only,
    ])
  expect(rolesOf('api').length).toBeGreaterThan(0)
  const sorted = (rows: readonly (readonly (string | undefined)[])[]) => rows.map((row) => row.join(' ')).toSorted()
  expect(sorted(documented(ofApi))).toEqual(sorted(rolesOf('api')))
  expect(sorted(documented(ofHr))).toEqual(sorted(rolesOf('hr')))
})

test('HR’s own process may read and write the tables that the sandbox opens to it, and no key, queue or other table', () => {
  const { reads, writes } = hrTables
  const tables = 'Microsoft.Storage/storageAccounts/tableServices/tables'
  expect(rolesOf('hr').filter(([, on]) => on === tables)).toEqual([
    ...reads.map((table) => ['Storage Table Data Reader', tables, table]),
    ...writes.map((table) => ['Storage Table Data Contributor', tables, table]),
  ])
  expect(rolesOf('hr').filter(([, on]) => on !== tables)).toEqual([
    ['Storage Blob Data Owner', 'Microsoft.Storage/storageAccounts', 'hr'],
    ['Monitoring Metrics Publisher', 'Microsoft.Insights/components', undefined],
  ])
})

test('every kind of resource stands on the page about permissions with its reason, and no other', () => {
  const page = permissions.slice(permissions.indexOf('What stands in the resource group'))
  const kinds = new Set(read.resources)
  expect(new Set(namesIn(page, /`(Microsoft\.[\w/]+)`/g))).toEqual(kinds)
})

test('no key, password or connection string of a store enters the template', () => {
  expect(template).not.toMatch(/listKeys|AccountKey|SharedAccessSignature|@secure|secrets@/i)
  expect(template).toContain('allowSharedKeyAccess: false')
  expect(template).toContain('allowBlobPublicAccess: false')
  expect(template).toContain("minimumTlsVersion: 'TLS1_2'")
})

test('the platform, which answers preflights before the API sees them, knows the origin of the pages', () => {
  expect(app).toMatch(/siteConfig: \{[^]*cors: \{ allowedOrigins: allowedOrigins \}/)
  expect(main).toContain('allowedOrigins: [tabOrigin]')
})

test('who uses the vault and who reads the tables is recorded', () => {
  const audits = [...main.matchAll(/diagnosticSettings@[^]*?scope: (\w+)[^]*?category: '(\w+)', enabled: true/g)]
  expect(audits.map(([, on, category]) => `${on} ${category}`)).toEqual([
    'vault AuditEvent',
    'tableService StorageRead',
  ])
})

test('the alert counts the line that a poison function writes', () => {
  const [query] = namesIn(main, /query: 'traces \| where message startswith "([^"]+)"'/g)
  expect(source('api/jobs/register-jobs.ts')).toContain(`\`${query}`)
  expect(main).toContain('skipQueryValidation: true')
  const { logging } = JSON.parse(source('api/host.json')) as { logging: { applicationInsights: unknown } }
  // Requests are sampled: unsampled they would be a diary of who had which page open when.
  expect(logging.applicationInsights).toEqual({ samplingSettings: { isEnabled: true, excludedTypes: 'Exception' } })
})

test('the alert for silence counts the line about late jobs, and hears when its own timer is gone', () => {
  const [query] = namesIn(main, /query: '(union [^']+)'/g)
  const watch = source('api/jobs/watch-jobs.ts')
  const line = /message startswith "([^"]+)"/.exec(query ?? '')?.[1]
  const timer = /name == "([^"]+)"/.exec(query ?? '')?.[1]
  expect(watch).toContain(`\`${line}`)
  expect(watch).toContain(`app.timer('${timer}'`)
})

test('the store holds the tables and queues that the code names, no other', () => {
  const tables = namesIn(source('api/tables/storage/table-client.ts').split('export type OpenTable')[0]!, /\| '(\w+)'/g)
  const messages = source('api/ports/job-queue.ts').split('export type QueueName')[0]!
  const queues = namesIn(messages, /^  (\w+):/gm)
  expect(namesIn(block('var tables = [', ']'), /'(\w+)'/g).toSorted()).toEqual(tables.toSorted())
  expect(namesIn(block('var queues = [', ']'), /'(\w+)'/g).toSorted()).toEqual(queues.toSorted())
})

test('every parameter comes from the environment, and deployment.md says what each value is', () => {
  const file = source('infra/main.bicepparam')
  const filled = namesIn(file, /^param (\w+) = .*readEnvironmentVariable\('/gm)
  expect(filled.toSorted()).toEqual(namesIn(main, /^param (\w+) \w+/gm).toSorted())
  const named = namesIn(file, /readEnvironmentVariable\('(\w+)'/g)
  const rows = namesIn(source('docs/deployment.md'), /^\| (`[A-Z_`, ]+) \|/gm)
  const explained = rows.flatMap((row) => namesIn(row, /`(\w+)`/g))
  expect(explained).toEqual(expect.arrayContaining(named))
})

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
