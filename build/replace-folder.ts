import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Lets `write` fill a new folder and puts it in the place of `target` when it is whole. Who looks meanwhile sees the old
 * one, and never half of the new one; an error leaves the old one where it is. To be done by one process at a time.
 */
export async function replaceFolder(target: string, write: (folder: string) => Promise<void>): Promise<void> {
  const [fresh, old] = ['new', 'old'].map((age) => join(dirname(target), `.${age}-${basename(target)}`)) as [
    string,
    string,
  ]
  for (const left of [fresh, old]) rmSync(left, { recursive: true, force: true })
  mkdirSync(fresh, { recursive: true })
  await write(fresh)
  if (existsSync(target)) renameSync(target, old)
  renameSync(fresh, target)
  rmSync(old, { recursive: true, force: true })
}
