import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { filesOnTheClock } from './files-on-the-clock.ts'

it('finds the files that look at the clock, themselves or through what they import, in a circle too', () => {
  const root = mkdtempSync(join(tmpdir(), 'on-the-clock-'))
  for (const room of ['api', 'tests']) mkdirSync(join(root, room))
  const files = {
    'api/reads.test.ts': 'const now = Date.now()',
    'api/through.test.ts': "import { one } from './one.ts'",
    'api/one.ts': "import { two } from './two.ts'",
    'api/two.ts': "import { one } from './one.ts'\nexport const now = () => new Date()",
    'tests/starts.test.ts': "spawn('node', ['sandbox/start.ts'])",
    'tests/lazy.test.ts': "await import('../api/two.ts')",
    'tests/told.test.ts': "import { add } from '../api/add.ts'\nadd(new Date('2026-10-15'))",
    'api/add.ts': 'export const add = 1',
    'api/no-test.ts': 'Date.now()',
  }
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text)
  expect(filesOnTheClock(root)).toEqual([
    'api/reads.test.ts',
    'api/through.test.ts',
    'tests/lazy.test.ts',
    'tests/starts.test.ts',
  ])
  rmSync(root, { recursive: true })
})
