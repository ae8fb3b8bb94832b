import type { Occurrence } from '#domain/ledger/occurrence'
import type { Correction, PanelOpening } from '../ports/ledger-store.ts'
import { joinText } from './long-text.ts'
import type { Row } from './rows.ts'

/** The fields in one fixed order, so that equal ledgers are equal texts. It also lists everything that is ever stored. */
const fields = [
  'key',
  'entries',
  'id',
  'uid',
  'series',
  'follows',
  'plannedAt',
  'plannedOn',
  'startAt',
  'endAt',
  'status',
  'organiser',
  'answers',
  'manager',
  'report',
  'conflict',
  'oof',
  'noticeHours',
  'isSettled',
  'byWord',
  'aside',
  'traces',
  'fadedTier',
  'tier',
  'isHeld',
]

export function toOccurrenceText(occurrences: readonly Occurrence[]): string {
  return JSON.stringify(occurrences, fields)
}

export function occurrencesIn(row: Row): Occurrence[] {
  return JSON.parse(joinText(row.values)) as Occurrence[]
}

export function correctionKey({ about, key, by }: Pick<Correction, 'about' | 'key' | 'by'>): string {
  return `x|${about}|${key}|${by}`
}

export function toCorrection({ key, values }: Row): Correction {
  const [, about, id, by] = key.split('|')
  return { about, key: id, by, said: values['said'] } as Correction
}

export const openingKeys = 'x|panel|'

/** Where openings of slots from an instant on begin. In milliseconds, which a key can hold and which sort as they are. */
export function openingKeysFrom(instant: string): string {
  return `${openingKeys}${Date.parse(instant)}`
}

export function toOpening({ key, values }: Row): PanelOpening {
  return { slotAt: values['slotAt'], at: values['at'], by: key.split('|')[3] } as PanelOpening
}
