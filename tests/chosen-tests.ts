import { existsSync, statSync } from 'node:fs'
import { isAbsolute, join, relative } from 'node:path'

const root = join(import.meta.dirname, '..')
const testFile = /\.test\.tsx?$/
const sourceFile = /\.tsx?$/

/** What `npm test` was asked for; `wrong` says in one sentence what to do instead. */
export type Chosen = { kind: 'all' } | { kind: 'some'; args: string[] } | { kind: 'wrong'; said: string }

/**
 * Reads the command line of `npm test`: nothing means all. A source file stands for the test beside it, a folder for every
 * test in it; `-t NAME` chooses among them, as in vitest.
 */
export function chosenTests(args: readonly string[]): Chosen {
  if (args.length === 0) return { kind: 'all' }
  const chosen: string[] = []
  for (const [at, arg] of args.entries()) {
    const isOption = arg.startsWith('-') || args[at - 1] === '-t'
    const path = isOption ? arg : testsAt(isAbsolute(arg) ? relative(root, arg) : arg)
    if (path === undefined) return { kind: 'wrong', said: wrong(arg) }
    chosen.push(path)
  }
  return { kind: 'some', args: chosen }
}

/** Vitest's own filter for a path; undefined when no test stands there. */
function testsAt(path: string): string | undefined {
  const whole = join(root, path)
  if (!existsSync(whole)) return undefined
  // With its slash, so that `tab` does not mean `tables` as well.
  if (statSync(whole).isDirectory()) return path.endsWith('/') ? path : `${path}/`
  if (testFile.test(path)) return path
  const beside = [path.replace(sourceFile, '.test.ts'), path.replace(sourceFile, '.test.tsx')]
  return beside.find((test) => test !== path && existsSync(join(root, test)))
}

function wrong(arg: string): string {
  return `There is no test at ${arg}: name a test file, a source file with its test beside it, or a folder, from the project's root.`
}
