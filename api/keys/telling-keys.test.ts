import { expect, test } from 'vitest'
import { aPair, aTopic } from '../../tests/api/builders.ts'
import { localWrapper } from '../../tests/api/local-wrapper.ts'
import { logLine } from '../log/log-line.ts'
import { underWay } from '../log/under-way.ts'
import { memoryRows } from '../tables/storage/memory-rows.ts'
import { pairTable } from '../tables/record/pair-table.ts'
import { activeKey } from '../tables/rows/row-keys.ts'
import { cachedKeys } from './cached-keys.ts'
import { tellingKeys } from './telling-keys.ts'

test('lines that do not open are told once for each request, with code and operation, and with nothing of the pair', async () => {
  const rows = memoryRows()
  const lines: string[] = []
  const keys = tellingKeys(cachedKeys(localWrapper()), (what, trouble) => lines.push(logLine(what, trouble)))
  const store = pairTable(rows, keys)
  const { manager, report, ...record } = aPair()
  const { pairId } = record
  await store.create(record)
  const topics = [aTopic({ text: 'Secret one' }), aTopic({ text: 'Secret two' }), aTopic({ text: 'Still here' })]
  const at = '2026-10-15T08:30:00.000Z'
  for (const line of topics) await store.keep({ what: 'added', pairId, kind: 'topic', line, by: manager, at })
  for (const { id } of topics.slice(0, 2)) {
    const key = activeKey('topic', id)
    const values = (await rows.read(pairId, key))?.values
    const text = String(values?.['text']).replace(/"ct":"(.)/, (_, first) => `"ct":"${first === 'A' ? 'B' : 'A'}`)
    await rows.write(pairId, [{ kind: 'put', key, values: { ...values, text } }])
  }
  for (const trace of ['TL-2222-2222', 'TL-3333-3333']) {
    const opened = await underWay.run({ operation: 'openPair', trace }, () => store.open(pairId))
    expect(opened?.topics.map(({ line }) => line.text).toSorted()).toEqual(['', '', 'Still here'])
  }
  expect(lines).toHaveLength(2)
  expect(lines[0]).toMatch(
    /^a text could not be opened, and stays as it is: Error at=data-key\.ts:\d+:\d+ openPair TL-2222-2222$/,
  )
  const inPlay = ['Secret', 'Still', manager, report, ...topics.map(({ id }) => id)]
  expect(inPlay.filter((word) => lines.join('\n').includes(word))).toEqual([])
})
