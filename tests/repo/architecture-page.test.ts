import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')

it('names no file that is not there', () => {
  const page = readFileSync(join(root, 'docs', 'architecture.md'), 'utf8')
  const named = [...page.matchAll(/`((?:domain|contract|api|tab)\/[\w./-]+)`/g)].map(([, path = '']) => path)
  expect(named.length).toBeGreaterThan(30)
  expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([])
})
