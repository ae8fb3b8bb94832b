import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

const patienceMs = 600_000

/**
 * Runs `work` while no other process does the same for this folder; a second one waits up to ten minutes. The lock is that
 * of an empty database, which the system takes away from a process that dies: none is ever left behind.
 */
export async function inTurn<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  mkdirSync(folder, { recursive: true })
  const lock = new DatabaseSync(join(folder, '.turn'), { timeout: patienceMs })
  try {
    lock.exec('BEGIN EXCLUSIVE')
    return await work()
  } finally {
    lock.close()
  }
}
