import { expect, it } from 'vitest'
import { writtenZone } from './written-zone.ts'

it.each([
  ['europe/berlin', 'Europe/Berlin'],
  [' AMERICA/PORT-AU-PRINCE ', 'America/Port-au-Prince'],
  ['asia/kolkata', 'Asia/Kolkata'],
  ['Asia/Calcutta', 'Asia/Calcutta'],
  ['africa/dar_es_salaam', 'Africa/Dar_es_Salaam'],
  ['etc/gmt+5', 'Etc/GMT+5'],
  ['utc', 'UTC'],
  ['Mars/Olympus', undefined],
  ['', undefined],
])('%j is written %s, also when asked again', (text, written) => {
  expect([writtenZone(text), writtenZone(text)]).toEqual([written, written])
})

it('a zone of this machine keeps its name, in whatever case it is typed', () => {
  for (const zone of Intl.supportedValuesOf('timeZone').filter((_, at) => at % 20 === 0)) {
    expect([writtenZone(zone), writtenZone(zone.toLowerCase())]).toEqual([zone, zone])
  }
})
