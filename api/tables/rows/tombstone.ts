import type { Row, Values } from '../storage/rows.ts'

/**
 * What takes the place of a line that left the active rows. A delete inside a transaction cannot name the version it
 * deletes, so somebody's newer edit could vanish with it; replacing that version by a tombstone can. Nobody writes a
 * tombstone again, so the next session deletes it without asking for its version.
 */
export function tombstone(reason: 'removed' | 'filed', at: string): Values {
  return { gone: reason, goneAt: at }
}

export function isTombstone(row: Row): boolean {
  return row.values['gone'] !== undefined
}
