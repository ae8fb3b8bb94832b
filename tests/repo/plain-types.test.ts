import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')

it('no code of the product or of the sandbox calls a value something that the compiler knows it is not', () => {
  const rooms = ['domain', 'contract', 'api', 'tab', 'sandbox']
  const files = execFileSync('git', ['ls-files', ...rooms], { cwd: root, encoding: 'utf8' }).split('\n')
  const code = files.filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
  const cast = code.filter((name) => readFileSync(join(root, name), 'utf8').includes('as unknown as'))
  expect(cast).toEqual([])
})
