/**
 * `npm run test:days`: every test file that could tell one day from another, once on each day of `days.ts`. With
 * `-- --days 2026-12-31,2027-06-01 tests/browser/home.test.ts` on those days, and only the files whose path holds one of the
 * words. Prints a table and ends with `N passed, N failed`.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Outcome } from '../run-checks.ts'
import { runVitest } from '../run-vitest.ts'
import { todayVariable } from '../today.ts'
import { chooseDays } from './choose-days.ts'
import { type TestDay } from './days.ts'
import { filesOnTheClock } from './files-on-the-clock.ts'

const root = join(import.meta.dirname, '..', '..')

function asked(): { days: readonly TestDay[]; files: string[] } {
  try {
    const { values, positionals } = parseArgs({ options: { days: { type: 'string' } }, allowPositionals: true })
    const all = filesOnTheClock(root)
    const files = positionals.length === 0 ? all : all.filter((path) => positionals.some((word) => path.includes(word)))
    if (files.length === 0) throw new Error(`No file that depends on the day is called ${positionals.join(' or ')}.`)
    return { days: chooseDays(values.days, Intl.DateTimeFormat().resolvedOptions().timeZone), files }
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    process.exit(2)
  }
}

function row({ at, why }: TestDay, { passed, failed }: Outcome): string {
  return `${at.padEnd(25)} ${why.padEnd(34)} ${String(passed).padStart(6)} ${String(failed.length).padStart(6)}`
}

const { days, files } = asked()
const results: { day: TestDay; result: Outcome }[] = []
for (const day of days) {
  console.log(`\n${day.at}, ${day.why}: ${files.length} files`)
  results.push({ day, result: await runVitest(files, { [todayVariable]: day.at, TZ: day.zone }) })
}

console.log(`\n${'day'.padEnd(25)} ${'why'.padEnd(34)} passed failed`)
for (const { day, result } of results) {
  console.log(row(day, result))
  for (const name of result.failed) console.log(`    ${name}`)
}
const passed = results.reduce((sum, { result }) => sum + result.passed, 0)
const failed = results.reduce((sum, { result }) => sum + result.failed.length, 0)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
