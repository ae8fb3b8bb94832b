import { writtenZone } from '#domain/time/written-zone'
import { windowsZones } from './windows-zones.ts'

const world = '001'
const byName = new Map(windowsZones.map(({ name, territory, zones }) => [keyOf(name, territory), zones[0]]))

/**
 * The IANA zone that a name stands for; undefined when nobody knows it, as for custom zones (`tzone://…`).
 *
 * Graph speaks Windows names, mailboxes of other clients IANA ones; both are understood, in any case of letters. A Windows
 * name is one clock in most countries and not in all: with the two letters of a `country` that country's zone is meant.
 *
 * Example: `W. Europe Standard Time` is `Europe/Berlin`; `Pacific Standard Time` is `America/Los_Angeles`, and in Canada
 * `America/Vancouver`.
 */
export function ianaZone(name: string, country = world): string | undefined {
  const plain = name.trim().replace(/^tzone:\/\/microsoft\/utc$/i, 'UTC')
  const windows = byName.get(keyOf(plain, country)) ?? byName.get(keyOf(plain, world))
  return windows ?? writtenZone(plain)
}

function keyOf(name: string, territory: string): string {
  return `${territory} ${name.toLowerCase()}`
}
