import type { BlockFact } from './block-fact.ts'

/**
 * The same facts with one spelling for each segment. What differs by case, blanks or the width of letters is one segment,
 * in each dimension on its own; it goes by the spelling most people have, and of several by the first in order. A name of
 * nothing but blanks is no name.
 *
 * Example: 12 people in `Sales`, 4 in `sales` and 3 in `Sales ` are 19 people in `Sales`.
 */
export function oneSpelling(facts: readonly BlockFact[]): BlockFact[] {
  const dimensions = new Set(facts.flatMap(({ segments }) => Object.keys(segments)))
  const shown = new Map([...dimensions].map((name) => [name, shownNames(facts, name)]))
  return facts.map((fact) => ({
    ...fact,
    segments: Object.fromEntries(
      Object.entries(fact.segments).map(([name, segment]) => [name, shown.get(name)?.get(sameKey(segment))]),
    ),
  }))
}

/** The spelling to show for each group of spellings. */
function shownNames(facts: readonly BlockFact[], dimension: string): Map<string, string> {
  const groups = new Map<string, Map<string, number>>()
  for (const { segments } of facts) {
    const spelling = tidy(segments[dimension] ?? '')
    if (spelling === '') continue
    const spellings = groups.get(sameKey(spelling)) ?? new Map<string, number>()
    spellings.set(spelling, (spellings.get(spelling) ?? 0) + 1)
    groups.set(sameKey(spelling), spellings)
  }
  return new Map([...groups].map(([key, spellings]) => [key, mostUsed(spellings)]))
}

function mostUsed(spellings: ReadonlyMap<string, number>): string {
  const [first] = [...spellings].toSorted(
    ([one, ones], [other, others]) => others - ones || (one < other ? -1 : one > other ? 1 : 0),
  )
  return first?.[0] ?? ''
}

const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g

function tidy(name: string): string {
  return name.replace(invisible, '').replace(/\s+/g, ' ').trim()
}

function sameKey(name: string | undefined): string {
  return tidy((name ?? '').normalize('NFKC')).toLowerCase()
}
