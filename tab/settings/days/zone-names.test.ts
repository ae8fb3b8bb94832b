import { expect, it } from 'vitest'
import { zoneName, zonesByRegion } from './zone-names.ts'

it.each([
  ['Europe/Berlin', 'Europe', 'Berlin'],
  ['America/Argentina/Buenos_Aires', 'America', 'Buenos Aires, Argentina'],
  ['UTC', 'UTC', 'UTC'],
  ['Etc/GMT+12', 'UTC', 'Etc/GMT+12'],
])('%s', (zone, region, place) => {
  expect(zoneName(zone)).toEqual({ zone, region, place })
})

it('lists every zone once, those a browser does not list as well', () => {
  const zones = zonesByRegion(['Etc/GMT+12', 'Europe/Berlin', 'Asia/Kolkata']).flatMap(([, all]) => all)
  const names = zones.map(({ zone }) => zone)
  for (const one of ['Etc/GMT+12', 'Europe/Berlin', 'Asia/Kolkata', 'UTC']) expect(names).toContain(one)
  expect(new Set(names).size).toBe(names.length)
})
