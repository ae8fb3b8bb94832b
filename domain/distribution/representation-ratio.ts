/**
 * Does every segment get its share of the talks? Share of sessions over share of people, per segment.
 * 1 is "its share"; below 0.8 or above 1.25 asks a question. `null` for a segment without people, or when there was no
 * session at all.
 *
 * Example: 20 of 100 people with 60 of 200 sessions: 0.3 / 0.2 = 1.5 (V122).
 */
export function representationRatio(input: {
  bands: Readonly<Record<string, { readonly people: number; readonly sessions: number }>>
}): Record<string, number | null> {
  const all = Object.values(input.bands)
  const people = all.reduce((sum, band) => sum + band.people, 0)
  const sessions = all.reduce((sum, band) => sum + band.sessions, 0)
  const ratios = Object.entries(input.bands).map(([key, band]) => {
    const ratio = sessions > 0 && band.people > 0 ? band.sessions / sessions / (band.people / people) : null
    return [key, ratio] as const
  })
  return Object.fromEntries(ratios)
}
