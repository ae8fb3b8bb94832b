import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where a tenant that is kept has the vault's key, its tables, and when each timer ran. */
export function keptIn(keep: string): { vaultFile: string; storage: string; timers: string } {
  return {
    vaultFile: join(keep, 'vault-key.json'),
    storage: join(keep, 'storage'),
    timers: join(keep, 'timers.json'),
  }
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
