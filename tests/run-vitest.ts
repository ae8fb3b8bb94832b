import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { countTests, type TestReport } from './count-tests.ts'
import type { Outcome } from './run-checks.ts'
import { runProgram } from './run-program.ts'

const root = join(import.meta.dirname, '..')
const reportPath = join(root, '.cache', 'test-report.json')

/** Runs the tests that `args` choose, all without any, and counts them. */
export async function runVitest(args: readonly string[] = [], env: Record<string, string> = {}): Promise<Outcome> {
  rmSync(reportPath, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportPath}`]
  const { isGood } = await runProgram(['vitest', 'run', ...reporters, ...args], { isLoud: true, env })
  if (!existsSync(reportPath)) return { passed: 0, failed: ['vitest: it ended without a report'] }
  const counted = countTests(JSON.parse(readFileSync(reportPath, 'utf8')) as TestReport, root)
  // Errors outside any test (a rejection nobody caught) fail the run although every test passed.
  if (!isGood && counted.failed.length === 0) counted.failed.push('vitest: an error outside the tests, see above')
  return counted
}
