/**
 * `npm test`: types, lint, format, unused code and the build count as one check each, then every test of every
 * room, on one fixed day. What a check has to say is printed when it fails; the last line is always `N passed, N failed`.
 * `npm test -- PATH …` runs the tests of these files or folders alone.
 */
import { chosenTests } from './chosen-tests.ts'
import { checks, runChecks } from './run-checks.ts'
import { runVitest } from './run-vitest.ts'
import { tellOutcome } from './tell-outcome.ts'
import { today } from './today.ts'

/** Ends with what the person at the command line can put right. */
function fail(said: string): never {
  console.error(said)
  process.exit(2)
}

try {
  today()
} catch (error) {
  fail(error instanceof Error ? error.message : String(error))
}

const chosen = chosenTests(process.argv.slice(2))
if (chosen.kind === 'wrong') fail(chosen.said)
if (chosen.kind === 'some') tellOutcome(await runVitest(chosen.args))
else {
  const looked = await runChecks({ ...checks, build: [process.execPath, 'build.ts'] })
  tellOutcome(looked, await runVitest())
}
