import { windowsZones } from './windows-zones.ts'

/**
 * The IANA name of a zone that Graph names; undefined when it is unknown, as for custom zones (`tzone://…`).
 * Graph speaks Windows names, mailboxes of other clients IANA ones; both are understood.
 *
 * Example: `W. Europe Standard Time` is `Europe/Berlin`.
 */
export function ianaZone(name: string): string | undefined {
  const known = windowsZones[name]
  if (known) return known
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
  } catch {
    return undefined
  }
}
