import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startStorage, type TestStorage } from '../../tests/start-storage.ts'
import { memoryRows } from './memory-rows.ts'
import type { Row, Rows, Write } from './rows.ts'
import { tableRows } from './table-rows.ts'

let storage: TestStorage
beforeAll(async () => {
  storage = await startStorage()
})
afterAll(() => storage.close())

async function collect(rows: AsyncIterable<Row>): Promise<Row[]> {
  const all: Row[] = []
  for await (const row of rows) all.push(row)
  return all
}

describe.each([
  ['the table service', () => tableRows(storage.open('ledger'))],
  ['memory', () => memoryRows()],
])('rows in %s', (_, make) => {
  let rows: Rows
  beforeAll(() => {
    rows = make()
  })

  it('answers "no such" for a row, a partition and a table that are not there', async () => {
    expect(await rows.read(randomUUID(), 'w|2026-09-07')).toBeUndefined()
    expect(await collect(rows.range(randomUUID()))).toEqual([])
  })

  it('gives back what was put, with text, numbers and claims, and forgets what a later put leaves out', async () => {
    const partition = randomUUID()
    await rows.write(partition, [
      { kind: 'put', key: 'k', values: { text: "it's", n: 1.5, is: false, none: undefined } },
    ])
    expect((await rows.read(partition, 'k'))?.values).toEqual({ text: "it's", n: 1.5, is: false })
    await rows.write(partition, [{ kind: 'put', key: 'k', values: { n: 2 } }])
    expect((await rows.read(partition, 'k'))?.values).toEqual({ n: 2 })
  })

  it('creates once: the second creator learns of the conflict and the first one’s row stays', async () => {
    const partition = randomUUID()
    expect(await rows.write(partition, [{ kind: 'create', key: 'claim', values: { by: 'first' } }])).toBe('written')
    expect(await rows.write(partition, [{ kind: 'create', key: 'claim', values: { by: 'second' } }])).toBe('conflict')
    expect((await rows.read(partition, 'claim'))?.values).toEqual({ by: 'first' })
  })

  it('replaces exactly the version it was told', async () => {
    const partition = randomUUID()
    await rows.write(partition, [{ kind: 'put', key: 'k', values: { n: 1 } }])
    const seen = await rows.read(partition, 'k')
    await rows.write(partition, [{ kind: 'put', key: 'k', values: { n: 2 } }])
    const stale: Write = { kind: 'replace', key: 'k', values: { n: 3 }, etag: seen?.etag ?? '' }
    expect(await rows.write(partition, [stale])).toBe('conflict')
    const fresh = await rows.read(partition, 'k')
    expect(await rows.write(partition, [{ ...stale, etag: fresh?.etag ?? '' }])).toBe('written')
    expect((await rows.read(partition, 'k'))?.values).toEqual({ n: 3 })
  })

  it('writes a transaction whole or not at all', async () => {
    const partition = randomUUID()
    await rows.write(partition, [{ kind: 'put', key: 'b', values: { n: 1 } }])
    const both: Write[] = [
      { kind: 'put', key: 'a', values: { n: 1 } },
      { kind: 'create', key: 'b', values: { n: 2 } },
    ]
    expect(await rows.write(partition, both)).toBe('conflict')
    expect(await rows.read(partition, 'a')).toBeUndefined()
    expect(
      await rows.write(partition, [
        { kind: 'put', key: 'a', values: {} },
        { kind: 'remove', key: 'b' },
      ]),
    ).toBe('written')
    expect((await collect(rows.range(partition))).map((row) => row.key)).toEqual(['a'])
  })

  it('removes a row once', async () => {
    const partition = randomUUID()
    await rows.write(partition, [{ kind: 'put', key: 'k', values: {} }])
    expect(await rows.write(partition, [{ kind: 'remove', key: 'k' }])).toBe('written')
    expect(await rows.write(partition, [{ kind: 'remove', key: 'k' }])).toBe('conflict')
  })

  it('reads a half-open span of one partition in order, quotes and all', async () => {
    const partition = `it's ${randomUUID()}`
    for (const key of ['w|c', 'w|a', 'w|b', 'x']) await rows.write(partition, [{ kind: 'put', key, values: {} }])
    const keys = (await collect(rows.range(partition, { from: 'w|a', to: 'w|c' }))).map((row) => row.key)
    expect(keys).toEqual(['w|a', 'w|b'])
  })

  it('scans all partitions for the keys and partitions asked for', async () => {
    const [one, two] = [`scan-1-${randomUUID()}`, `scan-2-${randomUUID()}`]
    for (const partition of [one, two]) {
      await rows.write(partition, [
        { kind: 'put', key: 'old', values: {} },
        { kind: 'put', key: 'profile', values: {} },
      ])
    }
    const found = await collect(
      rows.scan({ partitions: { from: 'scan-', to: 'scan-2' }, keys: { from: 'p', to: 'q' } }),
    )
    expect(found.map((row) => [row.partition, row.key])).toEqual([[one, 'profile']])
  })
})
