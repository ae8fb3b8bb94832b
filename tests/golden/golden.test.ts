import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkVector } from './check-vector.ts'
import { domainFunctions } from './domain-functions.ts'
import { parseVectors } from './vector.ts'

const read = (name: string) => parseVectors(readFileSync(new URL(name, import.meta.url), 'utf8'), name)
const files = { 'visible.json': read('visible.json'), 'own.json': read('own.json') }

describe.each(Object.entries(files))('%s', (_file, vectors) => {
  test.each(vectors.map((vector) => [`${vector.id} ${vector.fn}: ${vector.name}`, vector] as const))(
    '%s',
    (_name, vector) => {
      expect(checkVector(vector)).toEqual({ passed: true })
    },
  )
})

test('every function of the domain has at least one worked example', () => {
  const shown = new Set(Object.values(files).flatMap((vectors) => vectors.map(({ fn }) => fn)))
  expect(Object.keys(domainFunctions).filter((fn) => !shown.has(fn))).toEqual([])
})

test('no id is used twice', () => {
  const ids = Object.values(files).flatMap((vectors) => vectors.map(({ id }) => id))
  expect(ids).toHaveLength(new Set(ids).size)
})
