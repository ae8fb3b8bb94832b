import type { BlockFact } from './block-fact.ts'

/**
 * The same facts with one spelling for each segment. What differs by case, blanks or the width of letters is one segment,
 * in each dimension on its own; it goes by the spelling most people have, and of several by the first in order. A name of
 * nothing but blanks is no name.
 *
 * Example: 12 people in `Sales`, 4 in `sales` and 3 in `Sales ` are 19 people in `Sales`.
 */
export function oneSpelling(facts: readonly BlockFact[]): BlockFact[] {
  const dimensions = new Set<string>()
  for (const { segments } of facts) for (const name in segments) dimensions.add(name)
  const changed = [...dimensions]
    .map((name) => [name, shownNames(facts, name)] as const)
    .filter(([, names]) => [...names].some(([written, spelling]) => written !== spelling))
  // Most directories are tidy, and nobody's fact is another one then.
  return changed.length === 0 ? [...facts] : facts.map((fact) => inOneSpelling(fact, changed))
}

type Spellings = ReadonlyMap<string, string | undefined>

function inOneSpelling(fact: BlockFact, changed: readonly (readonly [string, Spellings])[]): BlockFact {
  const segments = { ...fact.segments }
  for (const [name, names] of changed) if (name in segments) segments[name] = names.get(segments[name] ?? '')
  return { ...fact, segments }
}

/** The spelling to show for each name as it is written; none for one of blanks. Names are few and people are many. */
function shownNames(facts: readonly BlockFact[], dimension: string): Map<string, string | undefined> {
  const counts = new Map<string, number>()
  for (const { segments } of facts) {
    const written = segments[dimension]
    if (written !== undefined) counts.set(written, (counts.get(written) ?? 0) + 1)
  }
  const groups = Map.groupBy(counts, ([written]) => sameName(written))
  return new Map(
    [...groups].flatMap(([key, some]) => {
      const spelling = key === '' ? undefined : mostUsed(spellingsOf(some))
      return some.map(([written]) => [written, spelling] as const)
    }),
  )
}

/** How many people have each spelling, blanks around it aside. */
function spellingsOf(counts: readonly (readonly [string, number])[]): Map<string, number> {
  const spellings = new Map<string, number>()
  for (const [written, people] of counts)
    spellings.set(tidyName(written), (spellings.get(tidyName(written)) ?? 0) + people)
  return spellings
}

function mostUsed(spellings: ReadonlyMap<string, number>): string {
  const [first] = [...spellings].toSorted(
    ([one, ones], [other, others]) => others - ones || (one < other ? -1 : one > other ? 1 : 0),
  )
  return first?.[0] ?? ''
}

const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g

/** A name on one line, without invisible letters: how a spelling is shown. */
export function tidyName(name: string): string {
  return name.replace(invisible, '').replace(/\s+/g, ' ').trim()
}

/** The same for all spellings of a name that are one segment. */
export function sameName(name: string | undefined): string {
  return tidyName((name ?? '').normalize('NFKC')).toLowerCase()
}
