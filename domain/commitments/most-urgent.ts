/** As many promises of one side as a list across all pairs names; each pair keeps as many at hand, so none is missing. */
export const mostListed = 20

/**
 * The promises to see first: by the first agreed date, what has none last, and no more than a list names.
 *
 * Example: of those due on 13 October, on none and on 9 October the list begins with the 9th and ends with the undated.
 */
export function mostUrgent<Line extends { due: string | null; id: string }>(promises: readonly Line[]): Line[] {
  const far = '9999-12-31'
  return promises
    .toSorted((a, b) => (a.due ?? far).localeCompare(b.due ?? far) || a.id.localeCompare(b.id))
    .slice(0, mostListed)
}
