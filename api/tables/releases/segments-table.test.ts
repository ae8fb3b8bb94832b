import { expect, it } from 'vitest'
import { examRows } from '../../../tests/exam-rows.ts'
import type { SegmentsAct } from '../../ports/segment-store.ts'
import { segmentsTable } from './segments-table.ts'

const act = (at: string, what: SegmentsAct['what'] = 'replace'): SegmentsAct => ({
  at,
  by: 'hannah',
  what,
  people: 600,
})
const people = (count: number, department = 'Sales') =>
  Array.from({ length: count }, (_, at) => ({ address: `key${at}`, segments: { department, level: `L${at % 4}` } }))

examRows('segments', (rows) => {
  it('people stand there whole, and a later state takes their place', async () => {
    const segments = segmentsTable(rows())
    const empty = await segments.state()
    expect(empty).toMatchObject({ people: 0, columns: [], acts: [] })
    expect(await segments.keep(people(600), act('2026-10-01T08:00:00.000Z'), empty.version)).toBe('kept')
    expect(await segments.people()).toEqual(people(600))
    const first = await segments.state()
    expect(first).toMatchObject({
      people: 600,
      columns: [
        { column: 'department', people: 600, groups: 1 },
        { column: 'level', people: 600, groups: 4 },
      ],
    })
    expect(await segments.keep(people(3, 'Legal'), act('2026-10-02T08:00:00.000Z', 'merge'), first.version)).toBe(
      'kept',
    )
    expect(await segments.people()).toEqual(people(3, 'Legal'))
    expect((await segments.state()).acts.map(({ at }) => at)).toEqual([
      '2026-10-02T08:00:00.000Z',
      '2026-10-01T08:00:00.000Z',
    ])
  })

  it('whoever was slower changes nothing and leaves nothing behind', async () => {
    const segments = segmentsTable(rows())
    const { version } = await segments.state()
    const both = await Promise.all([
      segments.keep(people(2, 'One'), act('2026-10-03T08:00:00.000Z'), version),
      segments.keep(people(2, 'Other'), act('2026-10-03T08:00:00.001Z'), version),
    ])
    expect(both.toSorted()).toEqual(['conflict', 'kept'])
    const [first] = await segments.people()
    expect(first?.segments.department).toBe(both[0] === 'kept' ? 'One' : 'Other')
    const partitions = new Set<string>()
    for await (const { partition } of rows().scan({})) partitions.add(partition)
    expect(partitions.size).toBe(2)
  })

  it('is removed, and forgotten after its time; who did what stays', async () => {
    const segments = segmentsTable(rows())
    const { version } = await segments.state()
    await segments.keep([], act('2026-10-04T08:00:00.000Z', 'remove'), version)
    expect(await segments.people()).toEqual([])
    await segments.keep(people(300), act('2026-10-05T08:00:00.000Z'), (await segments.state()).version)
    // What an import left behind that was cut off.
    await rows().write('2026-10-05T09.00.00.000Z|broken', [{ kind: 'put', key: 'part|00000', values: {} }])
    expect(await segments.expire('2026-10-05T00:00:00.000Z', '2026-10-05T00:00:00.000Z')).toBe(0)
    expect(await segments.expire('2026-10-05T00:00:00.000Z', '2026-10-07T00:00:00.000Z')).toBe(1)
    expect(await segments.people()).toHaveLength(300)
    expect(await segments.expire('2026-10-06T00:00:00.000Z', '2026-10-07T00:00:00.000Z')).toBe(2)
    expect(await segments.people()).toEqual([])
    expect((await segments.state()).acts[0]?.at).toBe('2026-10-05T08:00:00.000Z')
  })
})
