/** How the usual units are written, in English and in German. The first of each is its sign. */
const spellings: readonly (readonly string[])[] = [
  ['%', 'percent', 'per cent', 'pct', 'prozent', 'v.h'],
  ['h', 'hr', 'hrs', 'hour', 'hours', 'std', 'stunde', 'stunden'],
  ['min', 'mins', 'minute', 'minutes', 'minuten'],
  ['d', 'day', 'days', 'tag', 'tage', 'tagen'],
  ['wk', 'wks', 'week', 'weeks', 'woche', 'wochen'],
  ['pt', 'pts', 'point', 'points', 'punkt', 'punkte'],
  ['€', 'eur', 'euro', 'euros'],
  ['$', 'usd', 'us$', 'dollar', 'dollars'],
  ['£', 'gbp', 'pound', 'pounds', 'pfund'],
]

/**
 * Is this what the unit of a KPI is called, whether it was written out or shortened, in either language? Any other unit is
 * the same only as it was written, but for capitals and a full stop.
 *
 * Example: `Prozent` is `%`, and `Std.` is `hours`; `h` is not `%`.
 */
export function isSameUnit(typed: string, unit: string): boolean {
  return signOf(typed) === signOf(unit)
}

/** Is this one of the usual units? */
export function isKnownUnit(typed: string): boolean {
  const sign = signOf(typed)
  return spellings.some(([first]) => first === sign)
}

function signOf(unit: string): string {
  const written = unit.trim().toLowerCase().replaceAll(/\s+/g, ' ').replace(/\.$/, '')
  return spellings.find((those) => those.includes(written))?.[0] ?? written
}
