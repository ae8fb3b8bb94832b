import type { HomeRow } from '#contract/view'

/** The pairs by the other person's name, in the order of the reader's language. */
export function sortByPerson(rows: readonly HomeRow[], locale: string): HomeRow[] {
  const order = new Intl.Collator(locale)
  return rows.toSorted((one, other) => order.compare(one.other.displayName, other.other.displayName))
}
