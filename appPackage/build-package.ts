import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { fillTemplate } from './fill-template.ts'
import type { PackageSettings } from './settings.ts'

// Files of a zip carry a time; a fixed one keeps two packages of the same content identical byte for byte.
const packedAt = new Date(2024, 0, 1)

/** The manifest of one organisation, as the text that goes into the package. */
export function manifestText(settings: PackageSettings, version: string): string {
  return fillTemplate(readFile('manifest.template.json').toString('utf8'), {
    ...settings,
    TAB_HOST: new URL(settings.TAB_ORIGIN).host,
    VERSION: version,
  })
}

/** The files of the app package by name. Teams wants them at the root of the zip. */
export function packageFiles(settings: PackageSettings, version: string): Record<string, Uint8Array> {
  return {
    'manifest.json': new TextEncoder().encode(manifestText(settings, version)),
    'de.json': new Uint8Array(readFile('de.json')),
    'color.png': new Uint8Array(readFile('color.png')),
    'outline.png': new Uint8Array(readFile('outline.png')),
  }
}

/** The package that an administrator uploads in the Teams admin centre. */
export function buildPackage(settings: PackageSettings, version: string): Uint8Array {
  return zipSync(packageFiles(settings, version), { mtime: packedAt, level: 9 })
}

function readFile(name: string): Buffer {
  return readFileSync(join(import.meta.dirname, name))
}
