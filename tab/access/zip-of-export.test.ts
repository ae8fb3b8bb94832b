import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { zipOfExport } from './zip-of-export.ts'

test('one file holds a page to read and the JSON as it came', async () => {
  const person = { oid: 'elena', displayName: 'Elena Rossi', addresses: [], zone: 'Europe/Rome' }
  const json = JSON.stringify({ exportedAt: '2026-10-15T08:10:00.000Z', person, pairs: [], more: 'kept' })
  const made = { fileName: 'throughline-2026-10-15.json', json }
  const { name, bytes } = zipOfExport(made, { language: 'en', locale: 'en-GB', numbersOf: () => [] })
  expect(name).toBe('throughline-2026-10-15.zip')
  const files = unzipSync(new Uint8Array(await bytes.arrayBuffer()))
  expect(Object.keys(files).toSorted()).toEqual(['throughline-2026-10-15.html', 'throughline-2026-10-15.json'])
  expect(strFromU8(files['throughline-2026-10-15.json']!)).toBe(json)
  expect(strFromU8(files['throughline-2026-10-15.html']!)).toContain('What Throughline keeps about Elena Rossi')
})
