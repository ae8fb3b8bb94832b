import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  symlinkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const listed = JSON.parse(readFileSync(join(root, 'build/node-binaries.json'), 'utf8')) as {
  version: string
  sha256: Record<string, string>
}
const system = `${process.platform}-${process.arch}`
const binary = join('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
let clone: string

/** A clone with an npm that installs nothing: what stands in node_modules is what came. */
beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'throughline-node-'))
  for (const folder of ['build', 'npm', dirname(binary)]) mkdirSync(join(clone, folder), { recursive: true })
  for (const file of ['run.mjs', 'package-lock.json', 'build/node-binaries.json']) {
    copyFileSync(join(root, file), join(clone, file))
  }
  writeFileSync(join(clone, 'npm', 'npm'), '#!/bin/sh\nexit 0\n', { mode: 0o755 })
  writeFileSync(join(clone, 'said.mjs'), 'console.log(`ran on ${process.version}`)')
})
afterEach(() => rmSync(clone, { recursive: true }))

function know(sha256: Record<string, string>): void {
  writeFileSync(join(clone, 'build/node-binaries.json'), JSON.stringify({ ...listed, sha256 }))
}

function run() {
  const env = { ...process.env, PATH: `${join(clone, 'npm')}${delimiter}${process.env['PATH']}` }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['run.mjs', 'said.mjs'], {
    cwd: clone,
    env,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

it('the hashes are those of the version that the lock file names', () => {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version?: string }>
  }
  expect(listed.version).toBe(lock.packages['node_modules/node']?.version)
})

it('a Node that is another one is removed and never run', () => {
  know({ [system]: '0'.repeat(64) })
  writeFileSync(join(clone, binary), '#!/bin/sh\necho planted\n', { mode: 0o755 })
  const { status, stdout, stderr } = run()
  expect(status).toBe(1)
  expect(stdout).toBe('')
  expect(stderr).toContain('It was removed and not run.')
  expect(existsSync(join(clone, binary))).toBe(false)
})

it('the known one runs, without a word about it', () => {
  know({
    [system]: createHash('sha256')
      .update(readFileSync(join(root, binary)))
      .digest('hex'),
  })
  symlinkSync(join(root, binary), join(clone, binary))
  const { status, stdout, stderr } = run()
  expect({ status, stdout }).toEqual({ status: 0, stdout: `ran on v${listed.version}\n` })
  expect(stderr).not.toContain('unchecked')
})

it('on a system without a hash it says that nobody checked', () => {
  know({})
  symlinkSync(join(root, binary), join(clone, binary))
  const { status, stderr } = run()
  expect(status).toBe(0)
  expect(stderr).toContain(`Node ${listed.version} for ${system} is run unchecked`)
})
