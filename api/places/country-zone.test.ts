import { expect, it } from 'vitest'
import { countryZone } from './country-zone.ts'

const today = '2026-11-28'

it.each([
  ['DE', 'Europe/Berlin', 'a village with a zone of its own keeps the same time'],
  ['JP', 'Asia/Tokyo', 'one zone'],
  ['AR', 'America/Buenos_Aires', 'many zones, one clock'],
  ['CN', 'Asia/Shanghai', 'a second zone that is in no official use'],
  ['ES', 'Europe/Madrid', 'islands an hour behind'],
  ['US', undefined, 'several clocks'],
  ['CA', undefined, 'several clocks'],
  ['AU', undefined, 'several clocks'],
  ['BR', undefined, 'several clocks'],
  ['ZZ', undefined, 'no country'],
])('%s: %s, %s', (country, zone, _why) => {
  expect(countryZone(country, today)).toBe(zone)
})
