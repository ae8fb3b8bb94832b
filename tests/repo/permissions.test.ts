import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const granted = readTable(readFileSync(join(root, 'docs', 'permissions.md'), 'utf8'))

test('every call that the code makes to Graph has a row that says why, and every row has its call', () => {
  const documented = granted.flatMap((row) => row.call.split(', ')).filter((call) => call !== '—')
  expect(callsInCode().toSorted(compare)).toEqual(documented.toSorted(compare))
})

test('the permissions asked for on behalf of a person are the documented ones', () => {
  const scopes = [...read('api/main.ts').matchAll(/\$\{graphOrigin\}\/([\w.]+)/g)].map((match) => match[1]!)
  const delegated = granted.filter((row) => row.kind.startsWith('Graph, delegated')).map((row) => row.permission)
  // `.default` asks for what the identity was granted and names no permission of its own.
  expect(scopes.filter((scope) => scope !== '.default')).toEqual(delegated)
})

test('subject, body and location of an appointment are in no request', () => {
  const code = sources().join('\n')
  const selected = [...code.matchAll(/(?:eventFields|userFields)[^=]*= \[([^\]]*)\]/g)].flatMap(
    (match) => match[1]!.match(/\w+/g) ?? [],
  )
  expect(selected).toContain('attendees')
  for (const field of ['subject', 'body', 'bodyPreview', 'location', 'locations']) expect(selected).not.toContain(field)
})

test('the rights that the app package asks for are the documented ones', () => {
  const manifest = JSON.parse(read('appPackage/manifest.template.json')) as Manifest
  const asked = manifest.authorization.permissions.resourceSpecific.map(({ name }) => name)
  const documented = granted.filter(({ kind }) => kind.startsWith('App package')).map(({ permission }) => permission)
  expect(asked).toEqual(documented)
})

test('of what is open in Outlook the pane asks for its people, of a mail for its id too, and for nothing else', () => {
  const code = ['appointment-people', 'mail-people', 'outlook-host']
    .map((name) => read(`tab/host/${name}.ts`))
    .join('\n')
  expect(code).toContain('requiredAttendees')
  expect(code).not.toMatch(/\.(subject|body|location|enhancedLocation|notes|categories|attachments)\b/)
})

test('every permission says why it is needed and what stops without it', () => {
  expect(granted.length).toBeGreaterThan(4)
  for (const row of granted) {
    expect(row.why.length, row.permission).toBeGreaterThan(20)
    expect(row.without.length, row.permission).toBeGreaterThan(10)
  }
})

type Manifest = { authorization: { permissions: { resourceSpecific: { name: string }[] } } }

/** `GET /users/{id}/calendarView` for each path in the Graph room: the method named beside it, else GET unless its file posts. */
function callsInCode(): string[] {
  return sources().flatMap((source) => {
    const method = /graph\.post\(/.test(source) ? 'POST' : 'GET'
    return [...source.matchAll(/(?:'([A-Z]+)', )?`(\/[^`?]*)[^`]*`/g)].map(
      ([, named = method, path = '']) => `${named} ${path.replaceAll(/\$\{[^}]*\}/g, '{id}')}`,
    )
  })
}

function sources(): string[] {
  const folder = join(root, 'api', 'graph')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

/** The table under "What is granted", without the Markdown. */
function readTable(page: string) {
  const part = page.slice(page.indexOf('## What is granted'), page.indexOf('Azure itself'))
  const rows = part.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| Permission'))
  return rows.map((line) => {
    const [permission = '', kind = '', , call = '', why = '', without = ''] = line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim().replaceAll(/[`*]/g, ''))
    return { permission, kind, call, why, without }
  })
}

function compare(one: string, other: string): number {
  return one < other ? -1 : 1
}
