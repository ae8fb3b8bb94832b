import { joinText } from '../rows/long-text.ts'
import type { Row } from '../storage/rows.ts'
import { joined, whereIn, type Guard } from './guard.ts'
import { RowError } from './row-error.ts'

/** A property that is kept in another form than it is used: `from` gives its value, undefined when it is absent. */
type Stored<T> = { from: (values: Row['values'], name: string) => unknown; guard: Guard<T> }
type Column = Guard<unknown> | Stored<unknown>
type TypeOf<C> = C extends Guard<infer T> ? T : C extends Stored<infer T> ? T : never

/** What was read: a property that may be missing is missing, and never undefined. */
type Held<Columns> = {
  [Name in keyof Columns as undefined extends TypeOf<Columns[Name]> ? never : Name]: TypeOf<Columns[Name]>
} & {
  [Name in keyof Columns as undefined extends TypeOf<Columns[Name]> ? Name : never]?: Exclude<
    TypeOf<Columns[Name]>,
    undefined
  >
}

/** Columns with one for every property of a type at least: one that is written and not read would be lost. */
export type Holding<T> = Readonly<Record<keyof T, unknown> & Record<string, unknown>>

/**
 * What a kind of row holds, property by property. Gives its reader, which throws a `RowError` for a row that does not fit.
 * Other properties of a row are left alone: a later version may have written them.
 */
export function rowKind<const Columns extends Readonly<Record<string, Column>>>(kind: string, columns: Columns) {
  const all = Object.entries<Column>(columns).map(([name, column]) =>
    typeof column === 'function' ? { name, guard: column, from: undefined } : { name, ...column },
  )
  function read(row: Row): Held<Columns> {
    const held: Record<string, unknown> = {}
    for (const { name, guard, from } of all) {
      const value = from === undefined ? row.values[name] : from(row.values, name)
      if (!guard(value)) throw new RowError(row, kind, joined(name, whereIn(guard, value)))
      if (value !== undefined) held[name] = value
    }
    return held as Held<Columns>
  }
  return Object.assign(read, { kind, columns })
}

/** No guard takes it: a text that is no JSON. */
const noJson = Symbol('no JSON')

/** A value in one property as JSON. */
export function json<T>(guard: Guard<T>): Stored<T> {
  return { guard, from: (values, name) => parsed(values[name]) }
}

/** A value as JSON in as many properties as it takes, `name0`, `name1` … as `splitText` writes them. */
export function longJson<T>(guard: Guard<T>): Stored<T> {
  const from = (values: Row['values'], name: string) =>
    values[`${name}0`] === undefined ? undefined : parsed(joinText(values, name))
  return { guard, from }
}

function parsed(value: unknown): unknown {
  if (value === undefined) return undefined
  if (typeof value !== 'string') return noJson
  try {
    return JSON.parse(value)
  } catch {
    return noJson
  }
}
