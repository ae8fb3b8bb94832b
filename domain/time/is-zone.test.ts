import { expect, it } from 'vitest'
import { isZone } from './is-zone.ts'

it.each([
  ['Europe/Berlin', true],
  ['UTC', true],
  ['Etc/GMT+2', true],
  ['+02:00', false],
  ['-0530', false],
  ['+02', false],
  ['Berlin', false],
  ['', false],
  ['Mars/Olympus', false],
])('%s: %s, also when asked again', (name, is) => {
  expect([isZone(name), isZone(name)]).toEqual([is, is])
})
