import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'vectors-'))
afterAll(() => rmSync(folder, { recursive: true }))

const runner = fileURLToPath(new URL('run-vectors.ts', import.meta.url))
function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [runner, ...args], { encoding: 'utf8' })
  return { status, lines: stdout.trimEnd().split('\n'), stderr }
}
function runFile(content: string) {
  const file = join(folder, 'vectors.json')
  writeFileSync(file, content)
  return run(file)
}
const wilson = {
  id: 'W1',
  fn: 'wilson',
  name: '8 of 10',
  input: { x: 8, n: 10 },
  expected: { p: 0.8, lo: 0.490162, hi: 0.943318 },
  tol: 1e-6,
}

test('without a file the visible examples run, and all pass', () => {
  const { status, lines } = run()
  expect(lines).toEqual(['89 passed, 0 failed'])
  expect(status).toBe(0)
})

test('a wrong value is named with what was got and what was wanted', () => {
  const wrong = { ...wilson, id: 'W2', expected: { ...wilson.expected, lo: 0.5 } }
  const { status, lines } = runFile(JSON.stringify({ vectors: [wilson, wrong] }))
  expect(status).toBe(1)
  expect(lines[0]).toContain('W2')
  expect(lines[1]).toContain('0.4901')
  expect(lines[2]).toContain('"lo":0.5')
  expect(lines.at(-1)).toBe('1 passed, 1 failed')
})

test('an unknown function and one that throws are failures, not the end', () => {
  const unknown = { ...wilson, id: 'W3', fn: 'toString' }
  const throwing = { ...wilson, id: 'W4', input: { x: 11, n: 10 } }
  const { status, lines } = runFile(JSON.stringify({ vectors: [unknown, throwing, wilson] }))
  expect(status).toBe(1)
  expect(lines.join('\n')).toContain('no function is called toString')
  expect(lines.at(-1)).toBe('1 passed, 2 failed')
})

test('a missing or malformed file is told in a sentence, with exit code 2', () => {
  const missing = run(join(folder, 'nowhere.json'))
  expect(missing.status).toBe(2)
  expect(missing.stderr).toContain('cannot be read')
  for (const [content, sentence] of [
    ['{', 'is no JSON'],
    ['[]', 'has no list named "vectors"'],
    ['{"vectors":{}}', 'has no list named "vectors"'],
    ['{"vectors":[]}', 'holds no worked example'],
    ['{"vectors":[{"id":"X"}]}', 'has no "id" or no "fn"'],
    ['{"vectors":[{"id":"X","fn":"wilson"}]}', 'has no "input" or no "expected"'],
  ] as const) {
    const result = runFile(content)
    expect(result.status).toBe(2)
    expect(result.stderr).toContain(sentence)
    expect(result.stderr).not.toContain('    at ')
  }
})
