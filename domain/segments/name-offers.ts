import { sameName, tidyName } from '../distribution/one-spelling.ts'
import { aliasOf } from './known-aliases.ts'
import type { SegmentColumn, SegmentPerson } from './segment-person.ts'

/** Names of groups of one column that may be one, with how many people have each, most first. */
export type NameOffer = {
  column: NamedColumn
  /** same: they differ by case, blanks or the width of letters, and are one group in any case; alias: by more. */
  kind: 'same' | 'alias'
  names: { name: string; people: number }[]
}

const named = ['department', 'division', 'office', 'country', 'employeeType', 'level'] as const
type NamedColumn = Extract<SegmentColumn, (typeof named)[number]>

/**
 * Which names mean one group: spellings that differ by case or blanks, and names that are known to mean the same in
 * English or German. The first name of an offer is the one most people have.
 *
 * Example: 12 in `Vertrieb`, 3 in `vertrieb ` and 2 in `Sales`: Vertrieb and vertrieb are the same, Vertrieb and Sales an
 * alias.
 */
export function nameOffers(people: readonly SegmentPerson[]): NameOffer[] {
  return named.flatMap((column): NameOffer[] => {
    const counts = new Map<string, number>()
    for (const { segments } of people) {
      const name = segments[column]
      if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1)
    }
    const groups = [...Map.groupBy(counts, ([name]) => sameName(name)).values()].map((some) => sorted(some))
    const same = groups.filter((names) => names.length > 1)
    const heads = groups.flatMap(([first, ...others]) =>
      first ? [{ ...first, people: others.reduce((sum, one) => sum + one.people, first.people) }] : [],
    )
    const alike = [...Map.groupBy(heads, ({ name }) => aliasOf(column, name)).values()].filter(
      ({ length }) => length > 1,
    )
    return [
      ...same.map((names) => ({ column, kind: 'same' as const, names })),
      ...alike.map((names) => ({ column, kind: 'alias' as const, names: names.toSorted(byPeople) })),
    ]
  })
}

/** The same people with one name, the first, for all names of each of these offers. */
export function joinNames(people: readonly SegmentPerson[], offers: readonly NameOffer[]): SegmentPerson[] {
  const shown = new Map<string, string>()
  // Names are few and people are many.
  const keys = new Map<string, string>()
  const sameOf = (name: string) => keys.get(name) ?? keys.set(name, sameName(name)).get(name)
  const keyOf = (column: SegmentColumn, name: string) => `${column}\u001F${sameOf(name)}`
  for (const { column, names } of offers)
    for (const { name } of names) shown.set(keyOf(column, name), tidyName(names[0]?.name ?? name))
  if (shown.size === 0) return [...people]
  return people.map((person) => ({
    ...person,
    segments: Object.fromEntries(
      Object.entries(person.segments).map(([column, name]) => [
        column,
        (name !== undefined && shown.get(keyOf(column as SegmentColumn, name))) || name,
      ]),
    ),
  }))
}

function sorted(some: readonly (readonly [string, number])[]): NameOffer['names'] {
  return some.map(([name, people]) => ({ name, people })).toSorted(byPeople)
}

function byPeople(one: { name: string; people: number }, other: { name: string; people: number }): number {
  return other.people - one.people || (one.name < other.name ? -1 : 1)
}
