import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { keepVault, keptVault } from './kept-vault.ts'

it('finds the vault of the last start again, where something is kept', () => {
  const keep = join(mkdtempSync(join(tmpdir(), 'keep-')), 'here')
  expect(keptVault(undefined)).toEqual({})
  expect(keptVault(keep)).toEqual({ vaultFile: join(keep, 'vault-key.json') })
  keepVault(keep, 'https://127.0.0.1:40123/keys/pairs')
  expect(keptVault(keep)).toEqual({ vaultFile: join(keep, 'vault-key.json'), ports: { vault: 40_123 } })
})
