import type { PersonRecord } from './other-records.ts'

/** People and the records they have after it. `wrong`: how far the published figures are from the truth then, 0 when
 * all are true. */
export type Step = { readonly changes: readonly Change[]; readonly wrong: number }
export type Change = { readonly person: number; readonly record: PersonRecord }

/** What two people may exchange: everything, all but the kept slots, the kept slots, or only how much time they had. */
export const exchanges = ['all', 'meeting', 'slots', 'time'] as const
export type Exchange = (typeof exchanges)[number]

/** The record somebody has after getting a part of another one. */
export function withPart(own: PersonRecord, from: PersonRecord, part: Exchange): PersonRecord {
  switch (part) {
    case 'all':
      return from
    case 'meeting':
      return { ...from, kept: own.kept }
    case 'slots':
      return { ...own, kept: from.kept }
    case 'time':
      return { ...own, underCoached: from.underCoached }
  }
}

/** Would an exchange of this part change nothing? */
export function isAlike(one: PersonRecord, other: PersonRecord, part: Exchange): boolean {
  if (part === 'slots') return one.kept === other.kept
  if (one.underCoached !== other.underCoached) return false
  if (part === 'time') return true
  return one.covered === other.covered && (part === 'meeting' || one.kept === other.kept)
}

/** Keeps the few steps after which least is untrue. */
export function keepBest(best: Step[], next: Step, most: number): void {
  if (best.length === most && next.wrong >= (best.at(-1)?.wrong ?? 0)) return
  best.push(next)
  best.sort((one, other) => one.wrong - other.wrong)
  if (best.length > most) best.pop()
}
