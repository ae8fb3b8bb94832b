import type { Occurrence } from '#domain/ledger/occurrence'
import { fadeTraces } from '#domain/ledger/fade-traces'
import { ledgerWindow } from '#domain/ledger/ledger-window'
import type { Correction, Ledger, LedgerStore, PanelOpening } from '../ports/ledger-store.ts'
import { joinText, splitText } from './long-text.ts'
import type { Row, Rows, Write } from './rows.ts'

/**
 * The ledger of a pair: `w|{first day}` holds the occurrences planned for 13 weeks, `x|…` one correction each, and
 * `x|panel|…` that somebody had the panel open. They are apart so that reading the calendar again never touches what
 * people said or did.
 */
export function ledgerTable(rows: Rows): LedgerStore {
  return {
    read: async (pairId, from) => {
      const versions: Record<string, string> = {}
      const ledger: Ledger = { occurrences: [], corrections: [], openings: [], versions }
      for await (const row of rows.range(pairId, { from: `w|${ledgerWindow(from)}`, to: 'x}' })) {
        if (row.key.startsWith(openingKeys)) ledger.openings.push(toOpening(row))
        else if (!row.key.startsWith('w|')) ledger.corrections.push(toCorrection(row))
        else {
          ledger.occurrences.push(...occurrencesIn(row))
          versions[row.key] = row.etag
        }
      }
      return ledger
    },

    keep: async (pairId, before, after) => {
      const [was, is] = [byWindow(before.occurrences), byWindow(after)]
      for (const window of new Set([...was.keys(), ...is.keys()])) {
        const text = toText(is.get(window) ?? [])
        if (text === toText(was.get(window) ?? [])) continue
        const [key, values] = [`w|${window}`, splitText(text)]
        const etag = before.versions[key]
        const write: Write =
          etag === undefined ? { kind: 'create', key, values } : { kind: 'replace', key, values, etag }
        if ((await rows.write(pairId, [write])) === 'conflict') return false
      }
      return true
    },

    correct: async (pairId, correction) => {
      await rows.write(pairId, [{ kind: 'put', key: correctionKey(correction), values: { said: correction.said } }])
    },

    withdraw: async (pairId, correction) => {
      await rows.write(pairId, [{ kind: 'remove', key: correctionKey(correction) }])
    },

    noteOpening: async (pairId, { slotAt, at, by }) => {
      // Somebody who opens it again finds the row, and the first time stands.
      await rows.write(pairId, [{ kind: 'create', key: `${openingKeysBefore(slotAt)}|${by}`, values: { slotAt, at } }])
    },

    fade: async (before) => {
      let changed = 0
      for await (const { partition, key } of rows.scan({
        keys: { from: openingKeys, to: openingKeysBefore(before) },
      })) {
        if ((await rows.write(partition, [{ kind: 'remove', key }])) === 'written') changed += 1
      }
      for await (const row of rows.scan({ keys: { from: 'w|', to: `w|${before}` } })) {
        const text = joinText(row.values)
        const faded = toText(occurrencesIn(row).map((one) => fadeTraces(one, before)))
        if (faded === text) continue
        const write: Write = { kind: 'replace', key: row.key, values: splitText(faded), etag: row.etag }
        // A calendar read at this very moment writes the row first; the next night finds it again.
        if ((await rows.write(row.partition, [write])) === 'written') changed += 1
      }
      return changed
    },

    expire: async (before) => {
      let removed = 0
      // The last row that ended before that day began 13 weeks earlier.
      const keys = { from: 'w|', to: `w|${ledgerWindow(before)}` }
      for await (const { partition, key } of rows.scan({ keys })) {
        if ((await rows.write(partition, [{ kind: 'remove', key }])) === 'written') removed += 1
      }
      return removed
    },
  }
}

const openingKeys = 'x|panel|'

/** Where openings of slots from an instant on begin. In milliseconds, which a key can hold and which sort as they are. */
function openingKeysBefore(instant: string): string {
  return `${openingKeys}${Date.parse(instant)}`
}

/** The fields in one fixed order, so that equal ledgers are equal texts. It also lists everything that is ever stored. */
const fields = [
  'key',
  'series',
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
  'traces',
  'fadedTier',
  'tier',
  'isHeld',
]

function toText(occurrences: readonly Occurrence[]): string {
  return JSON.stringify(occurrences, fields)
}

function occurrencesIn(row: Row): Occurrence[] {
  return JSON.parse(joinText(row.values)) as Occurrence[]
}

function byWindow(occurrences: readonly Occurrence[]): Map<string, Occurrence[]> {
  const ordered = occurrences.toSorted((a, b) => compare(a.plannedAt, b.plannedAt) || compare(a.key, b.key))
  return Map.groupBy(ordered, ({ plannedOn }) => ledgerWindow(plannedOn))
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function toCorrection({ key, values }: Row): Correction {
  const [, about, id, by] = key.split('|')
  return { about, key: id, by, said: values['said'] } as Correction
}

function toOpening({ key, values }: Row): PanelOpening {
  return { slotAt: values['slotAt'], at: values['at'], by: key.split('|')[3] } as PanelOpening
}

function correctionKey({ about, key, by }: Pick<Correction, 'about' | 'key' | 'by'>): string {
  return `x|${about}|${key}|${by}`
}
