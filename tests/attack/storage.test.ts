import { expect, test } from 'vitest'
import { operationNames } from '../../contract/operations.ts'
import type { Row } from '../../api/tables/storage/rows.ts'
import { guessedInputs } from './guessed-inputs.ts'
import { livedPair, type LivedPair, words, wordsIn } from './lived-pair.ts'

/** Properties that hold what people wrote. */
const wordProperties = ['text', 'when', 'where', 'measure', 'plan0', 'page', 'words0']

/** Every row of every table that the operations write to. */
async function dump({ rows }: LivedPair): Promise<{ table: string; row: Row }[]> {
  const found: { table: string; row: Row }[] = []
  for (const [table, one] of Object.entries(rows)) {
    for await (const row of one.scan({})) found.push({ table, row })
  }
  return found
}

function isEnvelope(text: unknown): boolean {
  const fields = Object.keys(JSON.parse(String(text)) as object).toSorted()
  return fields.join() === 'ct,iv,keyId,v'
}

/** The copies of promises that a person's list quotes. */
function titlesIn({ values }: Row): unknown[] {
  return Object.values(JSON.parse(String(values['titles0'] ?? '{}')) as object)
}

/** Words in forms that look sealed and need no key. */
function hidden(text: string): string[] {
  return words.filter((word) => {
    const bytes = Buffer.from(word)
    return [bytes.toString('hex'), bytes.toString('base64').slice(0, -4)].some((form) => text.includes(form))
  })
}

test('after every operation no table, queue, run or log holds a word of the two in clear', async () => {
  const world = await livedPair()
  const { manager, report, pairId, ask, sent, logged, told } = world
  let answered = 0
  for (const oid of [manager, report]) {
    for (const operation of operationNames) {
      for (const sample of guessedInputs(operation, world, pairId)) {
        // Words of their own in every field that takes words, under a new id where one is made.
        const text = 'text' in sample ? { text: `${words.join(' ')} ${operation}` } : {}
        const trigger = operation === 'setTrigger' ? { when: words[0], where: words[1] } : {}
        const { status } = await ask({ oid, roles: ['hr', 'admin'] }, operation, {
          input: { ...sample, ...text, ...trigger },
        })
        if (status === 200) answered += 1
      }
    }
  }
  expect(answered).toBeGreaterThan(40)

  const rows = await dump(world)
  let sealed = 0
  for (const { table, row } of rows) {
    const all = JSON.stringify(row)
    expect(wordsIn(all), `${table} ${row.key}`).toEqual([])
    expect(hidden(all), `${table} ${row.key}`).toEqual([])
    if (table !== 'pairs' && table !== 'private') continue
    for (const property of wordProperties.filter((name) => row.values[name] !== undefined)) {
      expect(isEnvelope(row.values[property]), `${table} ${row.key} ${property}`).toBe(true)
      sealed += 1
    }
  }
  expect(sealed).toBeGreaterThan(8)
  const titles = rows.flatMap(({ table, row }) => (table === 'overview' ? titlesIn(row) : []))
  expect(titles.length).toBeGreaterThan(0)
  for (const title of titles) expect(isEnvelope(title)).toBe(true)
  expect(wordsIn([sent, told, logged])).toEqual([])
  console.log(
    `storage: ${answered} answered operations, ${rows.length} rows, ${sealed + titles.length} sealed texts, ${sent.length} messages`,
  )
})
