import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { azdEnvironment } from './azd-environment.ts'

test('finds what azd keeps of the environment that is chosen', () => {
  const root = mkdtempSync(join(tmpdir(), 'azd-'))
  expect(azdEnvironment(root)).toEqual({})
  mkdirSync(join(root, '.azure', 'pilot'), { recursive: true })
  writeFileSync(join(root, '.azure', 'config.json'), JSON.stringify({ version: 1, defaultEnvironment: 'pilot' }))
  writeFileSync(
    join(root, '.azure', 'pilot', '.env'),
    'TAB_ORIGIN="https://a.example"\nDEVELOPER_NAME="Contoso & Co"\n',
  )
  expect(azdEnvironment(root)).toEqual({ TAB_ORIGIN: 'https://a.example', DEVELOPER_NAME: 'Contoso & Co' })
})
