import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { replaceFolder } from '../../build/replace-folder.ts'

const root = join(import.meta.dirname, '..', '..')
const run = promisify(execFile)
let folder: string

beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'build-'))))
afterEach(() => rmSync(folder, { recursive: true }))

async function build(): Promise<string> {
  const { stderr } = await run(process.execPath, [join(root, 'build.ts'), 'api', '--out', folder], { cwd: root })
  return stderr
}

test('two builds that start at once do the work once, and nobody ever finds half a bundle', async () => {
  const bundle = join(folder, 'api', 'main.js')
  const sizes = new Set<number>()
  const looking = setInterval(() => existsSync(bundle) && sizes.add(statSync(bundle).size), 5)
  const said = await Promise.all([build(), build()])
  clearInterval(looking)
  expect(said.map((text) => (text.includes('is up to date') ? 'waited' : 'built')).toSorted()).toEqual([
    'built',
    'waited',
  ])
  expect([...sizes]).toEqual([statSync(bundle).size])
  expect(sizes.size).toBe(1)
})

test('what answers people loads without what only nights need', async () => {
  await build()
  const api = join(folder, 'api')
  const later = readdirSync(join(api, 'later')).map((name) => readFileSync(join(api, 'later', name), 'utf8'))
  const main = readFileSync(join(api, 'main.js'), 'utf8')
  // A name that stands in the holidays' tables.
  const name = 'CalendarChinese'
  expect(later.filter((text) => text.includes(name))).not.toEqual([])
  expect(main.includes(name)).toBe(false)
  // Importing one of these has Node load all that hangs on it, such as a WebSocket client.
  expect(main).not.toMatch(/from ["'](node:)?(http|https|process)["']/)
  // A mail needs no renderer of pages.
  for (const text of [main, ...later]) expect(text.includes('renderToStaticMarkup')).toBe(false)
  expect(Buffer.byteLength(main)).toBeLessThan(3_000_000)
})

test('a build that breaks leaves what was there, and the next one is not disturbed by what it left', async () => {
  const target = join(folder, 'tab')
  mkdirSync(target)
  writeFileSync(join(target, 'page'), 'old')
  const breaking = replaceFolder(target, async (fresh) => {
    writeFileSync(join(fresh, 'half'), '')
    throw new Error('a file does not compile')
  })
  await expect(breaking).rejects.toThrow('does not compile')
  expect(readFileSync(join(target, 'page'), 'utf8')).toBe('old')
  await replaceFolder(target, async (fresh) => writeFileSync(join(fresh, 'page'), 'new'))
  expect([readFileSync(join(target, 'page'), 'utf8'), existsSync(join(target, 'half'))]).toEqual(['new', false])
})

test('every style sheet and script that a page names is there: a build only warns of one that is not', () => {
  const tab = join(root, 'tab')
  const pages = readdirSync(tab).filter((name) => name.endsWith('.html'))
  expect(pages.length).toBeGreaterThan(5)
  const missing = pages.flatMap((name) => {
    const named = readFileSync(join(tab, name), 'utf8').matchAll(/(?:href|src)="(\.\/[^"]+)"/g)
    return [...named].flatMap(([, path = '']) => (existsSync(join(tab, path)) ? [] : [`${name}: ${path}`]))
  })
  expect(missing).toEqual([])
})
