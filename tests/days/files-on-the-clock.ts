import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

const tests = '{contract,api,tab,appPackage,sandbox,tests}/**/*.test.{ts,tsx}'
const importOfOurs = /(?:from|import)\s*\(?\s*'(\.[^']+\.tsx?)'/g
// Whoever starts the sandbox as a program gives it the clock as well.
const looksAtTheClock = /\bDate\.now\b|\bnew Date\(\)|sandbox\/start\.ts/

/**
 * The test files that could tell one day from another: they look at the clock themselves, or something they import
 * does, however far away. Paths from `root`, in their order.
 */
export function filesOnTheClock(root: string): string[] {
  const read = new Map<string, { text: string; imports: string[] }>()
  function fileAt(path: string): { text: string; imports: string[] } {
    const known = read.get(path)
    if (known) return known
    const text = readFileSync(path, 'utf8')
    const imports = [...text.matchAll(importOfOurs)].map(([, to = '']) => join(dirname(path), to))
    const file = { text, imports: imports.filter((one) => existsSync(one)) }
    read.set(path, file)
    return file
  }
  function isOnTheClock(start: string): boolean {
    const reached = new Set([start])
    for (const path of reached) {
      const { text, imports } = fileAt(path)
      if (looksAtTheClock.test(text)) return true
      for (const one of imports) reached.add(one)
    }
    return false
  }
  return globSync(tests, { cwd: root })
    .filter((path) => isOnTheClock(join(root, path)))
    .map((path) => relative(root, join(root, path)))
    .toSorted()
}
