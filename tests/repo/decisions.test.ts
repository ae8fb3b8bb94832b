import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const folder = join(root, 'docs', 'decisions')
const pages = readdirSync(folder).filter((name) => name !== 'README.md')
const outer = [root, join(root, 'docs')].flatMap((place) =>
  readdirSync(place)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(place, name)),
)

test('every decision has a number of its own, a title, a date and a status', () => {
  expect(pages.filter((name) => headOf(name) === undefined)).toEqual([])
  const numbers = pages.map(numberOf)
  expect(numbers.filter((number, at) => numbers.indexOf(number) !== at)).toEqual([])
})

test('the index holds one line for each decision, and no other', () => {
  const index = readFileSync(join(folder, 'README.md'), 'utf8').split('\n')
  const lines = index.filter((line) => line.startsWith('* ['))
  expect(lines.toSorted()).toEqual(pages.map(lineOf).toSorted())
})

test('a decision that was replaced names one that is there', () => {
  const replacing = pages.flatMap((name) => headOf(name)?.status.match(/^replaced by (\d{4})$/)?.[1] ?? [])
  expect(replacing.filter((number) => !pages.map(numberOf).includes(number))).toEqual([])
})

test('a decision that another page names is there under that name', () => {
  const texts = [...pages.map((name) => join(folder, name)), ...outer].map((path) => readFileSync(path, 'utf8'))
  const named = texts.flatMap((text) => text.match(/\b\d{4}-[a-z0-9-]+\.md\b/g) ?? [])
  expect(named.filter((name) => !pages.includes(name))).toEqual([])
})

/** What stands at the top of a page; undefined when the page has no such head. */
function headOf(name: string) {
  const head =
    /^# (?<title>.+)\n\nDate: (?<date>\d{4}-\d{2}-\d{2}) · Status: (?<status>accepted|replaced by \d{4})\n/.exec(
      readFileSync(join(folder, name), 'utf8'),
    )?.groups
  const { title, date, status } = head ?? {}
  const isNamed = /^\d{4}-[a-z0-9-]+\.md$/.test(name)
  return isNamed && title && date && status ? { title, date, status } : undefined
}

function lineOf(name: string): string {
  const { title, date, status } = headOf(name) ?? {}
  return `* [${numberOf(name)}](${name}) ${title} · ${date} · ${status}`
}

function numberOf(name: string): string {
  return name.slice(0, 4)
}
