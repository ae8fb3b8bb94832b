import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { keptIn, moveMails, moveVault } from './kept-vault.ts'

it('names the vault where it is now in what was kept, and no other address', () => {
  const keep = mkdtempSync(join(tmpdir(), 'keep-'))
  const tables = join(keptIn(keep).storage, 'tables.json')
  moveVault(keep, 'https://127.0.0.1:4012/keys/pairs')
  mkdirSync(keptIn(keep).storage)
  const other = 'https://127.0.0.1:4012/keys/pairs-of-others/1'
  writeFileSync(tables, `["https://127.0.0.1:4012/keys/pairs/1", "${other}"]`)
  moveVault(keep, 'https://127.0.0.1:5000/keys/pairs')
  moveVault(keep, 'https://127.0.0.1:60123/keys/pairs')
  expect(readFileSync(tables, 'utf8')).toBe(`["https://127.0.0.1:60123/keys/pairs/1", "${other}"]`)
})

it('leads links of kept mails to where the pages are now, and no other link', () => {
  const keep = mkdtempSync(join(tmpdir(), 'keep-'))
  const { mailsFile } = keptIn(keep)
  moveMails(keep, 'http://localhost:5310')
  const inMail = (origin: string) =>
    `<a href="https://teams.example/?webUrl=${encodeURIComponent(`${origin}/a`)}">${origin}</a>`
  const other = 'http://localhost:1'
  writeFileSync(mailsFile, inMail('http://localhost:5310') + other)
  moveMails(keep, 'http://localhost:40123')
  expect(readFileSync(mailsFile, 'utf8')).toBe(inMail('http://localhost:40123') + other)
})
