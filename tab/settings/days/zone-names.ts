/** A zone under the region it lies in, with the name people look for. */
export type ZoneName = { zone: string; region: string; place: string }

/**
 * The place of a zone as people write it, and its region.
 *
 * Example: `America/Argentina/Buenos_Aires` is Buenos Aires, Argentina, in America; `UTC` is itself.
 */
export function zoneName(zone: string): ZoneName {
  const [region = zone, ...places] = zone.split('/')
  if (places.length === 0 || region === 'Etc') return { zone, region: 'UTC', place: zone }
  const place = places.toReversed().join(', ').replaceAll('_', ' ')
  return { zone, region, place }
}

/** All zones this browser knows, and those in `also`, by region, each in the order of its places. */
export function zonesByRegion(also: readonly string[]): [region: string, zones: ZoneName[]][] {
  const all = [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC', ...also])].map(zoneName)
  const inOrder = all.toSorted((one, other) => one.place.localeCompare(other.place, 'en'))
  return [...Map.groupBy(inOrder, ({ region }) => region)].toSorted(([one], [other]) => one.localeCompare(other, 'en'))
}
