import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..')

/** A text as a person reads it: whatever breaks its lines in the file. */
function read(path: string): string {
  return readFileSync(join(root, path), 'utf8').replaceAll(/\s+/g, ' ')
}

type Row = { sentence: string; where: string; test: string; title: string }

const rows: Row[] = readFileSync(join(root, 'docs/control.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| Sentence'))
  .map((line) => {
    const [sentence = '', where = '', , evidence = ''] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
    const [, test = '', title = ''] = /^`([^`]+)` (.+)$/.exec(evidence) ?? []
    return { sentence, where: where.replaceAll('`', ''), test, title }
  })

test.each(rows)('"$sentence" stands in $where', ({ sentence, where }) => {
  expect(read(where)).toContain(sentence)
})

test.each(rows)('"$sentence" is held by $test', ({ test: path, title }) => {
  expect(existsSync(join(root, path)), path).toBe(true)
  expect(read(path)).toContain(title)
})

test('a sentence about HR, the law or "only you" in the pages’ words is in the table', () => {
  const folder = join(root, 'tab/words')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(-english|-words)\.ts$|^en\/.*\.ts$/.test(name),
  )
  const claims = files.flatMap((name) => {
    const literals = readFileSync(join(folder, name), 'utf8').matchAll(/(['`])((?:(?!\1)[^\\\n]|\\.)*)\1/g)
    const said = [...literals].map((found) => found[2] ?? '')
    return said.filter((text) => /\bHR (sees|cannot|reads)\b|\bby law\b|\bonly you (can|see)\b|only you\. /i.test(text))
  })
  expect(claims.length).toBeGreaterThan(5)
  const missing = claims.filter((text) => !rows.some(({ sentence }) => text.includes(sentence)))
  expect(missing).toEqual([])
})
