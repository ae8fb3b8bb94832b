/**
 * `npm test`: types, lint, format, unused code and the build count as one check each, then every test of every
 * room, on one fixed day. What a check has to say is printed when it fails; the last line is always `N passed, N failed`.
 */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { today } from './today.ts'
import { countTests, type TestReport } from './count-tests.ts'

const root = join(import.meta.dirname, '..')
const reportPath = join(root, '.cache', 'test-report.json')
const checks: Record<string, string[]> = {
  types: ['tsc', '--build', '--pretty', 'false'],
  lint: ['oxlint', '--type-aware', '--deny-warnings'],
  format: ['oxfmt', '--check'],
  'unused code': ['knip', '--no-progress'],
}

/** Runs a program to its end. With `isLoud` it writes to this terminal, else what it said comes back. */
function run(command: string[], isLoud: boolean): Promise<{ isGood: boolean; said: string }> {
  const [name = '', ...args] = command
  const child = spawn(name, args, {
    cwd: root,
    env: { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}:${process.env['PATH'] ?? ''}` },
    stdio: ['ignore', isLoud ? 'inherit' : 'pipe', isLoud ? 'inherit' : 'pipe'],
  })
  let said = ''
  child.stdout?.on('data', (text: Buffer) => (said += text.toString()))
  child.stderr?.on('data', (text: Buffer) => (said += text.toString()))
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ isGood: false, said: String(error) }))
    child.on('close', (code) => resolve({ isGood: code === 0, said }))
  })
}

async function check(name: string, command: string[]): Promise<boolean> {
  process.stdout.write(`${name} ... `)
  const startedAt = performance.now()
  const { isGood, said } = await run(command, false)
  console.log(`${isGood ? 'passed' : 'FAILED'} in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`)
  if (!isGood) console.log(said.trimEnd())
  return isGood
}

async function runTests(): Promise<ReturnType<typeof countTests>> {
  rmSync(reportPath, { force: true })
  const { isGood } = await run(
    ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${reportPath}`],
    true,
  )
  if (!existsSync(reportPath)) return { passed: 0, failed: ['vitest: it ended without a report'] }
  const counted = countTests(JSON.parse(readFileSync(reportPath, 'utf8')) as TestReport, root)
  // Errors outside any test (a rejection nobody caught) fail the run although every test passed.
  if (!isGood && counted.failed.length === 0) counted.failed.push('vitest: an error outside the tests, see above')
  return counted
}

try {
  today()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(2)
}

let passed = 0
const failed: string[] = []
for (const [name, command] of Object.entries({ ...checks, build: [process.execPath, 'build.ts'] })) {
  if (await check(name, command)) passed++
  else failed.push(name)
}
const tests = await runTests()
passed += tests.passed
failed.push(...tests.failed)

if (failed.length > 0) console.log(`\nFailed:\n${failed.map((name) => `  ${name}`).join('\n')}\n`)
console.log(`${passed} passed, ${failed.length} failed`)
process.exitCode = failed.length > 0 ? 1 : 0
