import { oneOnOneStatuses } from '#domain/detection/classify-event'
import { evidenceKinds, tiers } from '#domain/detection/held-confidence'
import type { EntryMark } from '#domain/ledger/occurrence'
import { asides, organisers, type Occurrence } from '#domain/ledger/occurrence'
import { meetingClaims } from '#domain/pair'
import type { Correction, PanelOpening } from '../../ports/ledger-store.ts'
import type { Row } from '../storage/rows.ts'
import { claim, listOf, maybe, number, objectOf, oneOf, text, yes } from '../shapes/guard.ts'
import { side } from '../shapes/promise-facts.ts'
import { RowError } from '../shapes/row-error.ts'
import { longJson, rowKind } from '../shapes/row-kind.ts'

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

/** The occurrences planned for 13 weeks; as earlier versions wrote them, without what was noted later. */
export const occurrencesRow = rowKind('occurrences', {
  text: longJson(
    listOf(
      objectOf<Occurrence>({
        key: text,
        entries: maybe(
          listOf(
            objectOf<EntryMark>({ key: text, id: text, uid: text, series: maybe(text), follows: maybe(listOf(text)) }),
          ),
        ),
        series: maybe(text),
        plannedAt: text,
        plannedOn: text,
        startAt: text,
        endAt: text,
        status: oneOf(oneOnOneStatuses),
        organiser: oneOf(organisers),
        answers: objectOf<Occurrence['answers']>({ manager: text, report: text }),
        conflict: maybe(claim),
        oof: maybe(claim),
        noticeHours: maybe(number),
        isSettled: claim,
        byWord: maybe(yes),
        aside: maybe(oneOf(asides)),
        traces: maybe(listOf(oneOf(evidenceKinds))),
        fadedTier: maybe(oneOf(tiers)),
        tier: maybe(oneOf(tiers)),
        isHeld: maybe(claim),
      }),
    ),
  ),
})

/**
 * Throws a `RowError` when one of them does not fit: what was read is written back as a whole, so what was left out would
 * be lost.
 */
export function occurrencesIn(row: Row): Occurrence[] {
  return occurrencesRow(row).text
}

export function correctionKey({ about, key, by }: Pick<Correction, 'about' | 'key' | 'by'>): string {
  return `x|${about}|${key}|${by}`
}

export const corrections = {
  occurrence: rowKind('correction', { said: oneOf(['held', 'not_held']) }),
  series: rowKind('correction', { said: oneOf(meetingClaims) }),
  person: rowKind('correction', { said: oneOf(['not_a_person']) }),
}

/** Throws a `RowError` for a row that does not fit. */
export function toCorrection(row: Row): Correction {
  const [, about, key = '', by] = row.key.split('|')
  if (!side(by)) throw new RowError(row, 'correction', 'by')
  switch (about) {
    case 'occurrence':
      return { about, key, by, ...corrections.occurrence(row) }
    case 'series':
      return { about, key, by, ...corrections.series(row) }
    case 'person':
      return { about, key, by, ...corrections.person(row) }
    case undefined:
    default:
      throw new RowError(row, 'correction', 'about')
  }
}

export const openingKeys = 'x|panel|'

/** Where openings of slots from an instant on begin. In milliseconds, which a key can hold and which sort as they are. */
export function openingKeysFrom(instant: string): string {
  return `${openingKeys}${Date.parse(instant)}`
}

export const openingRow = rowKind('opening', { slotAt: text, at: text })

/** Throws a `RowError` for a row that does not fit. */
export function toOpening(row: Row): PanelOpening {
  const by = row.key.split('|')[3]
  if (!side(by)) throw new RowError(row, openingRow.kind, 'by')
  return { ...openingRow(row), by }
}
