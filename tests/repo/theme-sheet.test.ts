import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { themeSheet, tokenNames, tokensIn } from '../../tab/theme-sheet.ts'

const root = join(import.meta.dirname, '..', '..')
const pages = join(root, 'dist', 'tab')

beforeAll(() => void execFileSync(process.execPath, [join(root, 'build.ts'), 'tab'], { cwd: root, stdio: 'ignore' }))

/** Every script and style sheet that a built page can come to, by what each of them names. */
function textsOf(page: string): Map<string, string> {
  const texts = new Map<string, string>()
  function read(text: string): void {
    for (const [, name] of text.matchAll(/([\w.-]+\.(?:js|css))\b/g)) {
      if (name === undefined || texts.has(name)) continue
      let found: string
      try {
        found = readFileSync(join(pages, 'assets', name), 'utf8')
      } catch {
        continue
      }
      texts.set(name, found)
      read(found)
    }
  }
  read(readFileSync(join(pages, page), 'utf8'))
  return texts
}

/** A pane has the tokens in its own page, the others in the sheets that it names. */
function firstSheetOf(page: string): string {
  const html = readFileSync(join(pages, page), 'utf8')
  const inPage = [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, text]) => text!)
  const names = [...html.matchAll(/rel="stylesheet"[^>]*href="\.\/(assets\/[^"]+)"/g)].map(([, name]) => name!)
  return [...inPage, ...names.map((name) => readFileSync(join(pages, name), 'utf8'))].join('\n')
}

const definedIn = (sheet: string) => new Set([...sheet.matchAll(/--(\w+):/g)].map(([, name]) => name))

describe.each(['panel.html', 'outlook.html', 'home.html', 'hr.html', 'settings.html'])('%s', (page) => {
  test('has every token that it can come to read in its first style sheet, and no theme in a script', () => {
    const texts = textsOf(page)
    expect(texts.size).toBeGreaterThan(10)
    const defined = definedIn(firstSheetOf(page))
    const read = [...texts.values()].flatMap(tokensIn)
    expect(read.length).toBeGreaterThan(100)
    expect([...new Set(read)].filter((name) => !defined.has(name))).toEqual([])
    const scripts = [...texts].filter(([name]) => name.endsWith('.js'))
    expect(scripts.filter(([, text]) => /colorNeutralBackground2:["`']#/.test(text)).map(([name]) => name)).toEqual([])
  })
})

test('a pane brings the tokens that are read and no other', () => {
  const panel = definedIn(firstSheetOf('panel.html'))
  expect(tokenNames.filter((name) => panel.has(name)).length).toBeLessThan(80)
  expect(tokenNames.filter((name) => !definedIn(firstSheetOf('home.html')).has(name))).toEqual([])
})

test('a sheet says a value once where the themes agree, and each theme’s own where they do not', () => {
  const sheet = themeSheet(['borderRadiusMedium', 'colorNeutralForeground1'])
  expect(sheet.match(/borderRadiusMedium/g)).toHaveLength(1)
  expect(sheet.match(/colorNeutralForeground1:[^;}]+/g)).toEqual([
    'colorNeutralForeground1:#242424',
    'colorNeutralForeground1:#ffffff',
    'colorNeutralForeground1:#ffffff',
  ])
})
