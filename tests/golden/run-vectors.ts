// `npm run vectors -- FILE` runs a file of worked examples against the domain.
// Exit code 0 when all pass, 1 when some fail, 2 when there is no file to run.
import { readFileSync } from 'node:fs'
import { checkVector } from './check-vector.ts'
import { parseVectors, VectorFileError, type Vector } from './vector.ts'

const file = process.argv[2] ?? new URL('visible.json', import.meta.url).pathname

function read(): Vector[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (cause) {
    throw new VectorFileError(`${file} cannot be read: ${(cause as Error).message}`, { cause })
  }
  return parseVectors(text, file)
}

function run(vectors: readonly Vector[]): number {
  let failed = 0
  for (const vector of vectors) {
    const check = checkVector(vector)
    if (check.passed) continue
    failed += 1
    console.log(`${vector.id} ${vector.fn}: ${vector.name}`)
    console.log(`  got    ${JSON.stringify(check.got)}`)
    console.log(`  wanted ${JSON.stringify(vector.expected)}`)
  }
  console.log(`${vectors.length - failed} passed, ${failed} failed`)
  return failed
}

try {
  process.exitCode = run(read()) > 0 ? 1 : 0
} catch (error) {
  if (!(error instanceof VectorFileError)) throw error
  console.error(error.message)
  process.exitCode = 2
}
