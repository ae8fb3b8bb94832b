/**
 * Says whether a value is one of a type. `where` names the properties that lead to what does not fit, joined by dots; ''
 * when it is the value itself. It names none that are data, such as ids in a record.
 */
export type Guard<T> = { (value: unknown): value is T; where?: (value: unknown) => string }

export const text: Guard<string> = (value) => typeof value === 'string'
export const claim: Guard<boolean> = (value) => typeof value === 'boolean'
export const yes: Guard<true> = (value): value is true => value === true
/** No NaN and nothing endless: JSON and tables hold neither. */
export const number: Guard<number> = (value): value is number => Number.isFinite(value)

/** One of a list of words, or of numbers. */
export function oneOf<const T>(list: readonly T[]): Guard<T> {
  const known = new Set<unknown>(list)
  return (value): value is T => known.has(value)
}

/** Absent, or of this type. */
export function maybe<T>(guard: Guard<T>): Guard<T | undefined> {
  const fits = (value: unknown): value is T | undefined => value === undefined || guard(value)
  return Object.assign(fits, { where: (value: unknown) => whereIn(guard, value) })
}

export function orNull<T>(guard: Guard<T>): Guard<T | null> {
  const fits = (value: unknown): value is T | null => value === null || guard(value)
  return Object.assign(fits, { where: (value: unknown) => whereIn(guard, value) })
}

export function listOf<T>(guard: Guard<T>): Guard<T[]> {
  function fits(value: unknown): value is T[] {
    if (!Array.isArray(value)) return false
    for (const one of value) if (!guard(one)) return false
    return true
  }
  const where = (value: unknown) =>
    Array.isArray(value)
      ? whereIn(
          guard,
          value.find((one) => !guard(one)),
        )
      : ''
  return Object.assign(fits, { where })
}

/** Exactly these, in this order. */
export function tupleOf<T extends readonly unknown[]>(...guards: { [Place in keyof T]: Guard<T[Place]> }): Guard<T> {
  const all: readonly Guard<unknown>[] = guards
  return (value): value is T =>
    Array.isArray(value) && value.length === all.length && all.every((guard, place) => guard(value[place]))
}

/** Values of one type under names of any kind. */
export function recordOf<T>(guard: Guard<T>): Guard<Record<string, T>> {
  function fits(value: unknown): value is Record<string, T> {
    return isObject(value) && Object.values(value).every((one) => guard(one))
  }
  const where = (value: unknown) =>
    isObject(value)
      ? whereIn(
          guard,
          Object.values(value).find((one) => !guard(one)),
        )
      : ''
  return Object.assign(fits, { where })
}

/** A guard for each property; one that may be missing takes `maybe`. */
type Shape<T> = {
  [Name in keyof T]-?: Record<never, never> extends Pick<T, Name> ? Guard<T[Name] | undefined> : Guard<T[Name]>
}

/** An object of this type. What else it holds is left alone: a later version may have written it. */
export function objectOf<T extends object>(shape: Shape<T>): Guard<T> {
  const names = Object.keys(shape)
  const guards = Object.values(shape) as Guard<unknown>[]
  function firstMisfit(value: Readonly<Record<string, unknown>>): number {
    for (let place = 0; place < names.length; place += 1) if (!guards[place]?.(value[names[place] ?? ''])) return place
    return -1
  }
  const fits = (value: unknown): value is T => isObject(value) && firstMisfit(value) === -1
  const where = (value: unknown) => {
    const place = isObject(value) ? firstMisfit(value) : -1
    const [name, guard] = [names[place], guards[place]]
    if (!isObject(value) || name === undefined || guard === undefined) return ''
    return joined(name, whereIn(guard, value[name]))
  }
  return Object.assign(fits, { where })
}

/** One of two types. */
export function eitherOf<One, Other>(one: Guard<One>, other: Guard<Other>): Guard<One | Other> {
  return (value): value is One | Other => one(value) || other(value)
}

/** The way to what does not fit, from the value on. */
export function whereIn(guard: Guard<unknown>, value: unknown): string {
  return guard.where?.(value) ?? ''
}

export function joined(...names: string[]): string {
  return names.filter((name) => name !== '').join('.')
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
