import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startStorage, type TestStorage } from '../../../tests/start-storage.ts'
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

  it('reads a half-open span of one partition in the order of code units', async () => {
    const partition = randomUUID()
    for (const key of ['w|c', 'w|Z', 'w|1', 'w|b', 'x', 'v|z']) {
      await rows.write(partition, [{ kind: 'put', key, values: {} }])
    }
    const keys = (await collect(rows.range(partition, { from: 'w|', to: 'w|c' }))).map((row) => row.key)
    expect(keys).toEqual(['w|1', 'w|Z', 'w|b'])
  })

  it('reaches no other partition through a quote in a key, and keeps none', async () => {
    const quoted = `x' or PartitionKey ne 'x`
    await rows.write(randomUUID(), [{ kind: 'put', key: 'k', values: {} }])
    expect(await collect(rows.range(quoted))).toEqual([])
    await expect(rows.write(quoted, [{ kind: 'put', key: 'k', values: {} }])).rejects.toThrow('not a key')
  })

  it('finds more rows than one page holds', async () => {
    const partition = randomUUID()
    for (let hundred = 0; hundred < 11; hundred += 1) {
      const writes = Array.from({ length: 100 }, (__, n): Write => ({
        kind: 'put',
        key: `${hundred}-${n}`,
        values: {},
      }))
      await rows.write(partition, writes)
    }
    expect(await collect(rows.range(partition))).toHaveLength(1_100)
  })

  it('tells the new version of each row it changed, and which conflict it was', async () => {
    const partition = randomUUID()
    const created = await rows.change(partition, [
      { kind: 'create', key: 'a', values: { n: 1 } },
      { kind: 'put', key: 'b', values: {} },
    ])
    const read = [await rows.read(partition, 'a'), await rows.read(partition, 'b')]
    expect(created).toEqual({ kind: 'written', etags: read.map((row) => row?.etag) })
    expect(await rows.change(partition, [{ kind: 'create', key: 'a', values: {} }])).toEqual({ kind: 'exists' })
    const old = read[1]?.etag ?? ''
    // A version is an instant, and two writes may fall into one.
    for (let now = old; now === old; now = (await rows.read(partition, 'b'))?.etag ?? '')
      await rows.change(partition, [{ kind: 'put', key: 'b', values: {} }])
    const stale: Write = { kind: 'replace', key: 'b', values: {}, etag: old }
    expect(await rows.change(partition, [stale])).toEqual({ kind: 'changed' })
    expect(await rows.change(partition, [{ kind: 'remove', key: 'gone' }])).toEqual({ kind: 'changed' })
  })

  it('lets one of twenty through who replace the same version at once', async () => {
    const partition = randomUUID()
    await rows.write(partition, [{ kind: 'put', key: 'k', values: {} }])
    const etag = (await rows.read(partition, 'k'))?.etag ?? ''
    const tries = Array.from({ length: 20 }, (__, n) =>
      rows.change(partition, [{ kind: 'replace', key: 'k', values: { n }, etag }]),
    )
    const kinds = (await Promise.all(tries)).map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'written')).toHaveLength(1)
    expect(kinds.filter((kind) => kind === 'changed')).toHaveLength(19)
  })

  it('keeps what it was given: scribbling on what was read changes nothing', async () => {
    const partition = randomUUID()
    await rows.write(partition, [{ kind: 'put', key: 'k', values: { n: 1 } }])
    const read = await rows.read(partition, 'k')
    if (read) read.values['n'] = 2
    expect((await rows.read(partition, 'k'))?.values).toEqual({ n: 1 })
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
