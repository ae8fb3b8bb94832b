import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const program = process.platform === 'win32' ? 'bicep.exe' : 'bicep'

/** The version that is fetched where the machine has no compiler, and the folder it is kept in, outside git. */
export const fetched = {
  version: '0.49.2',
  packageName: `Azure.Bicep.CommandLine.${platformName()}`,
  folder: join(import.meta.dirname, '..', '.cache', 'bicep'),
}

export type Bicep = { path: string; from: 'BICEP' | 'the PATH' | 'NuGet' }

/**
 * The Bicep compiler of this machine: what `BICEP` names, else a `bicep` on the PATH, else the one that was fetched
 * before; undefined when there is none. Throws when `BICEP` names a file that is not there, instead of taking another.
 */
export function findBicep(environment: Record<string, string | undefined> = process.env): Bicep | undefined {
  const named = environment['BICEP']
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`BICEP names ${named}, where no file is. Correct it or leave it unset.`)
    return { path: named, from: 'BICEP' }
  }
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const onPath = folders.map((folder) => join(folder, program)).find((path) => existsSync(path))
  if (onPath !== undefined) return { path: onPath, from: 'the PATH' }
  const kept = fetchedPath()
  return existsSync(kept) ? { path: kept, from: 'NuGet' } : undefined
}

/** Where the fetched compiler lies once it is there. NuGet writes the names of packages in lower case. */
export function fetchedPath(): string {
  return join(fetched.folder, fetched.packageName.toLowerCase(), fetched.version, 'tools', program)
}

function platformName(): string {
  const system = { win32: 'win', darwin: 'osx' }[process.platform as string] ?? 'linux'
  return `${system}-${process.arch === 'arm64' ? 'arm64' : 'x64'}`
}
