const known = new Map<string, boolean>()

/**
 * Does this machine know the time zone? Zones come and go with each version of the world's table, so a name that was good
 * when it was chosen may be none today. Names are compared as the platform does, whatever their case.
 *
 * Example: `Europe/Berlin` yes, `Berlin` no, `+02:00` no, an empty text no.
 */
export function isZone(name: string): boolean {
  const before = known.get(name)
  if (before !== undefined) return before
  const now = isUnderstood(name)
  // Names come from people too: what nobody lives by is not remembered.
  if (now) known.set(name, now)
  return now
}

function isUnderstood(timeZone: string): boolean {
  // The platform takes a bare offset too. It knows no summer time, and is no name that can be kept.
  if (/^[+\-\u2212]/.test(timeZone)) return false
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }))
  } catch {
    return false
  }
}
