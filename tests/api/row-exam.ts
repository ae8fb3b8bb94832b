import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Row, Values } from '../../api/tables/storage/rows.ts'
import { RowError } from '../../api/tables/shapes/row-error.ts'

type Reader = { (row: Row): unknown; kind: string; columns: object }

/** A row as a table answers it: nothing of it is undefined. The key holds ids, which no error may tell. */
export function rowOf(values: Values, key = 'a|kind|secret-id'): Row {
  const held = Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
  return { table: 'pairs', partition: 'secret-id_other-id', key, etag: 'v1', values: Object.fromEntries(held) }
}

/** The object without any of these properties. */
export function someWithout<T extends object, Name extends keyof T>(
  whole: T,
  ...names: Name[]
): fc.Arbitrary<Omit<T, Name> & Partial<Pick<T, Name>>> {
  return fc.subarray(names).map((gone) => {
    const left = { ...whole }
    for (const name of gone) Reflect.deleteProperty(left, name)
    return left
  })
}

/**
 * `values` hold every property of the kind. Each of them taken away is missing or told by its name, and of a wrong type it
 * is told by its name, without a key or a value.
 */
export function testMisfits(reader: Reader, values: Values): void {
  const names = Object.keys(reader.columns)

  test('reads what it holds, whatever else stands there', () => {
    expect(reader(rowOf({ ...values, ofALaterVersion: 7 }))).toEqual(reader(rowOf(values)))
    expect(Object.keys(reader(rowOf(values)) ?? {}).toSorted()).toEqual(names.toSorted())
  })

  test.each(names)('%s away, or of a wrong type', (name) => {
    const own = Object.keys(values).filter((one) => one === name || one === `${name}0`)
    expect(own).toHaveLength(1)
    const place = own[0] ?? name
    const without = outcome(reader, { ...values, [place]: undefined })
    if (!(without instanceof RowError)) expect(without).not.toHaveProperty(name)
    else expect(without.code).toBe(`pairs.${reader.kind}.${name}`)
    for (const wrong of wrongFor(values[place])) {
      const misfit = outcome(reader, { ...values, [place]: wrong })
      if (!(misfit instanceof RowError)) throw new Error(`${name} took ${String(wrong)}`)
      expect(misfit.code.startsWith(`pairs.${reader.kind}.${name}`)).toBe(true)
      expect(misfit.message).not.toMatch(/secret|wrong/)
    }
  })
}

function outcome(reader: Reader, values: Values): unknown {
  try {
    return reader(rowOf(values))
  } catch (error) {
    return error
  }
}

function wrongFor(value: Values[string]): (string | number | boolean)[] {
  if (typeof value === 'string') return /^[[{]/.test(value) ? [7, true, 'wrong', '7', 'null'] : [7, true]
  return typeof value === 'number' ? ['wrong', true] : ['wrong', 7]
}
