/** Lines under the days on which they were, in the order they came. `dayOf` tells the reader's day of an instant. */
export function daysOf<Line extends { at: string }>(
  lines: readonly Line[],
  dayOf: (instant: string) => string,
): { day: string; lines: Line[] }[] {
  const days = new Map<string, Line[]>()
  for (const line of lines) {
    const day = dayOf(line.at)
    days.set(day, [...(days.get(day) ?? []), line])
  }
  return [...days].map(([day, ofDay]) => ({ day, lines: ofDay }))
}
