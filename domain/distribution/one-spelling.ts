/**
 * The spelling to show for each name as it is written, of so many people each; none for one of blanks. What differs by case,
 * blanks or the width of letters is one segment; it goes by the spelling most people have, and of several by the first in
 * order.
 *
 * Example: 12 people in `Sales`, 4 in `sales` and 3 in `Sales ` are 19 people in `Sales`.
 */
export function shownNames(counts: ReadonlyMap<string, number>): Map<string, string | undefined> {
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
  if (name === undefined) return ''
  return tidyName(name.normalize('NFKC')).toLowerCase()
}
