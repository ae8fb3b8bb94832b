import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { compareOutcome } from '../../replay/compare-outcome.ts'
import { parseReplay } from '../../replay/replay-case.ts'
import { runCase } from '../../replay/run-case.ts'
import { changedSeries } from './changed-series.ts'
import { habits } from './habits.ts'
import { oneEntry } from './one-entry.ts'
import { saidOfSeries } from './said-of-series.ts'

it.each([...oneEntry, ...changedSeries, ...saidOfSeries, ...habits])('$name', async (one) => {
  expect(compareOutcome(one.expect, await runCase(one))).toEqual([])
})

it('the example of "why does it say that" fails as it stands, and passes once the bot is no person', async () => {
  const file = fileURLToPath(new URL('../../../docs/examples/never-met.json', import.meta.url))
  const [one] = parseReplay(readFileSync(file, 'utf8'), file)
  if (one === undefined) throw new Error('The example is gone')
  expect(compareOutcome(one.expect, await runCase(one))).toMatchObject([{ field: 'contactDays', got: [] }])
  const key = 'notes@notetaker.example'
  const said = [{ about: 'address', key, by: 'report', said: 'not-a-person' } as const]
  expect(compareOutcome(one.expect, await runCase({ ...one, said }))).toEqual([])
})

it('a file that holds no cases is refused with the case and the field', () => {
  expect(() => parseReplay('{', 'f.json')).toThrow(/f\.json is no JSON/)
  expect(() => parseReplay('{}', 'f.json')).toThrow('f.json holds no list of cases')
  expect(() => parseReplay('[{"name":"x","manager":{"id":"a","mail":"b","name":"c"}}]', 'f.json')).toThrow(
    'f.json: case "x", field report',
  )
})
