import { runProgram } from './run-program.ts'

/** What went well, counted, and what did not, by name. */
export type Outcome = { passed: number; failed: string[] }

/** What is looked at without running any of it. */
export const checks: Readonly<Record<string, readonly string[]>> = {
  types: ['tsc', '--build', '--pretty', 'false'],
  lint: ['oxlint', '--type-aware', '--deny-warnings'],
  format: ['oxfmt', '--check'],
  'unused code': ['knip', '--no-progress'],
}

/** Runs checks one after the other, each a line with its time; what a failed one has to say is printed. */
export async function runChecks(chosen: Readonly<Record<string, readonly string[]>>): Promise<Outcome> {
  const outcome: Outcome = { passed: 0, failed: [] }
  for (const [name, command] of Object.entries(chosen)) {
    if (await check(name, command)) outcome.passed += 1
    else outcome.failed.push(name)
  }
  return outcome
}

async function check(name: string, command: readonly string[]): Promise<boolean> {
  process.stdout.write(`${name} ... `)
  const startedAt = performance.now()
  const { isGood, said } = await runProgram(command, { isLoud: false })
  console.log(`${isGood ? 'passed' : 'FAILED'} in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`)
  if (!isGood) console.log(said.trimEnd())
  return isGood
}
