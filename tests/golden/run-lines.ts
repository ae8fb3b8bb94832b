// `npm run lines -- FILE` reads a file of typed lines as the panel's box does and says which become something else.
// Exit code 0 when all are read rightly, 1 when some are not, 2 when there is no file to run.
import { readFileSync } from 'node:fs'
import { lineFaults, LineFileError, outcomeOf, parseLines, type LineCase } from './lines.ts'

const file = process.argv[2] ?? new URL('lines.json', import.meta.url).pathname

function read(): LineCase[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (cause) {
    throw new LineFileError(`${file} cannot be read: ${(cause as Error).message}`, { cause })
  }
  return parseLines(text, file)
}

function run(cases: readonly LineCase[]): number {
  let failed = 0
  let wrongDays = 0
  for (const one of cases) {
    const got = outcomeOf(one)
    const faults = lineFaults(one.expect, got)
    if (faults.length === 0) continue
    failed += 1
    if (got.due !== null && faults.some((fault) => fault.startsWith('due'))) wrongDays += 1
    console.log(`${one.id} "${one.line}": ${faults.join('; ')}`)
  }
  console.log(`silently wrong days: ${wrongDays}`)
  console.log(`${cases.length - failed} passed, ${failed} failed`)
  return failed
}

try {
  process.exitCode = run(read()) > 0 ? 1 : 0
} catch (error) {
  if (!(error instanceof LineFileError)) throw error
  console.error(error.message)
  process.exitCode = 2
}
