import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')

/** Runs `npm start` as a person does, without what an npm around this test would hand down. */
function npmStart(...args: string[]) {
  const own = Object.entries(process.env).filter(([name]) => !name.toLowerCase().startsWith('npm_'))
  const env = Object.fromEntries(own)
  const { stdout, stderr, status } = spawnSync('npm', ['start', '--', ...args], {
    cwd: root,
    env,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  return { stdout, stderr: stderr.trim(), status }
}

describe('npm start', () => {
  it('says what it takes, and nothing of npm’s own', () => {
    const { stdout, status } = npmStart('--help')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^npm start -- \[/)
    expect(stdout).toContain('--json')
  })

  it('answers a port that there is not with one sentence, and leaves standard output to programs', () => {
    expect(npmStart('--json', '--port', '99999')).toEqual({
      stdout: '',
      stderr: '--port takes a whole number from 1 to 65535, not "99999".',
      status: 2,
    })
  })
})
