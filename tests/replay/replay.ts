// `npm run replay -- FILE` runs nights of calendar answers for one pair through the job's own code.
// `--json` prints everything that came out, `--night N` stops after that night and compares nothing.
// Exit code 0 when all pass, 1 when some fail, 2 when there is no file to run.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { compareOutcome } from './compare-outcome.ts'
import { parseReplay, ReplayFileError, type ReplayCase } from './replay-case.ts'
import { runCase } from './run-case.ts'

const usage = 'Say which file: npm run replay -- FILE [--json] [--night N]'

type Params = { file: string; isJson: boolean; night: number | undefined }

function asked(): Params {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, night: { type: 'string' } },
    })
    const [file] = positionals
    if (file === undefined) throw new ReplayFileError(usage)
    const night = values.night === undefined ? undefined : Number(values.night)
    if (night !== undefined && !(Number.isInteger(night) && night > 0))
      throw new ReplayFileError('--night wants a number from 1 on')
    return { file, isJson: values.json, night }
  } catch (cause) {
    if (cause instanceof ReplayFileError) throw cause
    throw new ReplayFileError(`${(cause as Error).message}. ${usage}`, { cause })
  }
}

function casesIn(file: string): ReplayCase[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (cause) {
    throw new ReplayFileError(`${file} cannot be read: ${(cause as Error).message}`, { cause })
  }
  return parseReplay(text, file)
}

async function run({ file, isJson, night }: Params): Promise<boolean> {
  const outcomes: unknown[] = []
  let failed = 0
  const cases = casesIn(file)
  for (const one of cases) {
    const outcome = await runCase(one, night)
    const differences = night === undefined ? compareOutcome(one.expect, outcome) : []
    outcomes.push({ name: one.name, passed: differences.length === 0, differences, ...outcome })
    if (differences.length === 0) continue
    failed += 1
    const shown = differences.map(
      ({ field, wanted, got }) => `${field} wanted ${JSON.stringify(wanted)}, got ${JSON.stringify(got ?? null)}`,
    )
    if (!isJson) console.log(`${one.name}: ${shown.join('; ')}`)
  }
  if (isJson) console.log(JSON.stringify(outcomes, null, 1))
  if (!isJson) console.log(`${cases.length - failed} passed, ${failed} failed`)
  return failed === 0
}

try {
  process.exitCode = (await run(asked())) ? 0 : 1
} catch (error) {
  if (!(error instanceof ReplayFileError)) throw error
  console.error(error.message)
  process.exitCode = 2
}
