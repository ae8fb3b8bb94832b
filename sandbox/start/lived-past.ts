import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A past of one's own: a folder for `keep`, the instant at which it ended, and how to be rid of it. */
export type LivedPast = { folder: string; endedAt: number; dispose: () => void }

const endFile = 'ended-at'
const beingLived = 'being-lived-'
/** One that has been lived for so long was left behind by a process that was killed. */
const longestMs = 3_600_000

/**
 * Lives through a past once, and gives every start a copy of it. `name` says what the past depends on: with another
 * one it is lived again, and what was kept under former names goes. Cut off or failed, it leaves nothing that a later
 * start would take for a past. Two starts at once both live through it, and one of the two results stays.
 */
export async function livedPast(wanted: {
  cache: string
  name: string
  live: (folder: string) => Promise<void>
}): Promise<LivedPast> {
  const { cache, name, live } = wanted
  const kept = join(cache, name)
  if (!existsSync(kept)) {
    mkdirSync(cache, { recursive: true })
    forgetOthers(cache)
    const making = mkdtempSync(join(cache, beingLived))
    try {
      await live(making)
      writeFileSync(join(making, endFile), String(Date.now()))
      if (!existsSync(kept)) renameSync(making, kept)
    } finally {
      rmSync(making, { recursive: true, force: true })
    }
  }
  const folder = mkdtempSync(join(tmpdir(), 'throughline-past-'))
  cpSync(kept, folder, { recursive: true })
  const endedAt = Number(readFileSync(join(folder, endFile), 'utf8'))
  return { folder, endedAt, dispose: () => rmSync(folder, { recursive: true, force: true }) }
}

function forgetOthers(cache: string): void {
  for (const name of readdirSync(cache)) {
    const path = join(cache, name)
    const isUnderWay = name.startsWith(beingLived) && Date.now() - statSync(path).mtimeMs < longestMs
    if (!isUnderWay) rmSync(path, { recursive: true, force: true })
  }
}

/** A name for everything that a past depends on: texts, and every file of these folders. */
export function nameOfPast(facts: readonly string[], folders: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(facts))
  for (const folder of folders) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).toSorted())
      hash.update(path).update('\0').update(readFileSync(path)).update('\0')
  }
  return hash.digest('hex').slice(0, 32)
}
