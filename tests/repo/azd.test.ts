import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

type Hook = { shell: string; run: string }
type Service = { remoteBuild?: boolean; dist: string; hooks?: Record<string, { posix: Hook; windows: Hook }> }

const root = join(import.meta.dirname, '..', '..')
const file = parse(readFileSync(join(root, 'azure.yaml'), 'utf8')) as { services: Record<string, Service> } & Service
const services = Object.values(file.services)

test('the pages learn where the API is just before they are deployed, in the shell of either system', () => {
  const { posix, windows } = file.services['tab']?.hooks?.['predeploy'] ?? {}
  expect(posix).toEqual({ shell: 'sh', run: 'node run.mjs infra/prepare-pages.ts' })
  expect(windows).toEqual({ ...posix, shell: 'pwsh' })
})

test('no hook waits for a build: azd raises no such event for our kind of service', () => {
  const hooks = [file, ...services].flatMap(({ hooks: own }) => Object.keys(own ?? {}))
  expect(hooks).toEqual(['predeploy'])
})

test('what is deployed is what was built here, nothing is installed over there', () => {
  expect(file.services['api']).toMatchObject({ dist: 'dist/api', remoteBuild: false })
  expect(file.services['hr']).toMatchObject({ dist: 'dist/hr', remoteBuild: false })
  expect(file.services['tab']?.dist).toBe('dist/tab')
})
