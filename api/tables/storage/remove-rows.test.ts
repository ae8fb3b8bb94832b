import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { allRows } from '../../../tests/api/all-rows.ts'
import { examRows } from '../../../tests/exam-rows.ts'
import { removeRows } from './remove-rows.ts'

examRows('runs', (rows) => {
  it('removes hundreds of rows over several partitions, and no others', async () => {
    const mark = randomUUID()
    for (const partition of [`${mark}1`, `${mark}2`])
      for (const start of [0, 100]) {
        const keys = Array.from({ length: 100 }, (_, at) => `k${String(start + at).padStart(4, '0')}`)
        await rows().write(
          partition,
          keys.map((key) => ({ kind: 'create', key, values: {} })),
        )
      }
    const partitions = { from: mark, to: `${mark}~` }
    expect(await removeRows(rows(), rows().scan({ partitions, keys: { to: 'k0150' } }))).toBe(300)
    expect(await allRows(rows(), `${mark}1`)).toHaveLength(50)
    expect(await allRows(rows(), `${mark}2`)).toHaveLength(50)
  })

  it('goes on when somebody else removed one of them meanwhile', async () => {
    const partition = randomUUID()
    for (const key of ['a', 'b', 'c']) await rows().write(partition, [{ kind: 'create', key, values: {} }])
    const seen = await allRows(rows(), partition)
    await rows().write(partition, [{ kind: 'remove', key: 'b' }])
    expect(
      await removeRows(
        rows(),
        (async function* () {
          yield* seen
        })(),
      ),
    ).toBe(2)
    expect(await allRows(rows(), partition)).toEqual([])
  })
})
