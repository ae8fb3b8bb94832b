import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where a tenant that is kept has the vault's key, its tables, its mails, and when each timer ran. */
export function keptIn(keep: string) {
  return {
    vaultFile: join(keep, 'vault-key.json'),
    storage: join(keep, 'storage'),
    mailsFile: join(keep, 'mails.jsonl'),
    timers: join(keep, 'timers.json'),
  }
}

/** Lets links of kept mails lead to the pages where they are this time. To be called before the mails are read. */
export function moveMails(keep: string, webOrigin: string): void {
  const [mails, where] = [keptIn(keep).mailsFile, join(keep, 'web-origin.txt')]
  if (existsSync(mails) && existsSync(where)) {
    const before = readFileSync(where, 'utf8')
    const moved = readFileSync(mails, 'utf8')
      .replaceAll(before, webOrigin)
      .replaceAll(encodeURIComponent(before), encodeURIComponent(webOrigin))
    writeFileSync(mails, moved)
  }
  writeFileSync(where, webOrigin)
}

/**
 * Lets kept rows find the vault where it is this time: every sealed key names the vault's whole address, and the vault
 * gets a free port at each start. To be called while nobody has the tables open.
 */
export function moveVault(keep: string, keyId: string): void {
  const tables = join(keptIn(keep).storage, 'tables.json')
  if (!existsSync(tables)) return
  const anyPort = new RegExp(String.raw`https://127\.0\.0\.1:\d+(?=${new URL(keyId).pathname}/)`, 'g')
  writeFileSync(tables, readFileSync(tables, 'utf8').replaceAll(anyPort, new URL(keyId).origin))
}
