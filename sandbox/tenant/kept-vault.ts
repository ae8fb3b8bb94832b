import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What the vault needs to open kept texts again: the key itself, and the port it had, since every sealed key names the
 * vault's whole address. Empty for a tenant that is not kept; without a port for one that is kept for the first time.
 */
export function keptVault(keep: string | undefined): { vaultFile?: string; ports?: { vault: number } } {
  if (keep === undefined) return {}
  mkdirSync(keep, { recursive: true })
  const vaultFile = join(keep, 'vault-key.json')
  const portFile = join(keep, 'vault-port')
  if (!existsSync(portFile)) return { vaultFile }
  return { vaultFile, ports: { vault: Number(readFileSync(portFile, 'utf8')) } }
}

/** Remembers the port for the next start. */
export function keepVault(keep: string, keyId: string): void {
  writeFileSync(join(keep, 'vault-port'), new URL(keyId).port)
}
