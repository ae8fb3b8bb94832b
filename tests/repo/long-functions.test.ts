import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const oxlint = join(dirname(createRequire(import.meta.url).resolve('oxlint/package.json')), 'bin', 'oxlint')
const rooms = ['domain', 'contract', 'api', 'tab', 'sandbox', 'build', 'infra', 'appPackage']

it('no function outside of tests has more than sixty lines: what is longer holds a second idea', () => {
  const config = join(import.meta.dirname, 'long-functions.json')
  const asked = [oxlint, '-c', config, '--format', 'unix', ...rooms]
  const { stdout } = spawnSync(process.execPath, asked, { cwd: root, encoding: 'utf8' })
  const found = stdout.split('\n').flatMap((line) => {
    const [path = '', said = ''] = line.split(/:\d+:\d+: /)
    return said.includes('max-lines-per-function') && !/\.test\.tsx?$/.test(path) ? [path.replace(`${root}/`, '')] : []
  })
  // What comes last says that it was looked for at all.
  expect(stdout).toMatch(/^\d+ problems?$|^$/m)
  expect([...new Set(found)]).toEqual([])
})
