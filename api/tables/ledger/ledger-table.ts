import { pairIdOf, type PairId } from '#domain/pair'
import type { Occurrence } from '#domain/ledger/occurrence'
import { ledgerWindow } from '#domain/ledger/ledger-window'
import type { Ledger, LedgerStore } from '../../ports/ledger-store.ts'
import {
  correctionKey,
  occurrencesIn,
  openingKeys,
  openingKeysFrom,
  toCorrection,
  toOccurrenceText,
  toOpening,
} from '../rows/ledger-row.ts'
import { joinText, splitText } from '../rows/long-text.ts'
import type { Rows, Write } from '../storage/rows.ts'
import { fitting } from '../shapes/fitting.ts'

/**
 * The ledger of a pair: `w|{first day}` holds the occurrences planned for 13 weeks, `x|…` one correction each, and
 * `x|panel|…` that somebody had the panel open. They are apart so that reading the calendar again never touches what
 * people said or did. An opening or a word that does not fit is left out and told to `rows`; occurrences that do not are a
 * `RowError`.
 */
export function ledgerTable(rows: Rows): LedgerStore {
  /** The rows of a ledger as they were read: to write their occurrences anew would be the dearest part of comparing. */
  const textsRead = new WeakMap<Ledger, Map<string, string>>()

  return {
    read: async (pairId, from) => {
      const versions: Record<string, string> = {}
      const texts = new Map<string, string>()
      const ledger: Ledger = { occurrences: [], corrections: [], openings: [], versions }
      for await (const row of rows.range(pairId, { from: `w|${ledgerWindow(from)}`, to: 'x}' })) {
        if (row.key.startsWith(openingKeys)) ledger.openings.push(...fitting(rows, [row], toOpening))
        else if (!row.key.startsWith('w|')) ledger.corrections.push(...fitting(rows, [row], toCorrection))
        else {
          ledger.occurrences.push(...occurrencesIn(row))
          versions[row.key] = row.etag
          texts.set(row.key, joinText(row.values))
        }
      }
      textsRead.set(ledger, texts)
      return ledger
    },

    keep: async (pairId, before, after) => {
      const [was, is] = [textsRead.get(before) ?? textsOf(byWindow(before.occurrences)), textsOf(byWindow(after))]
      const writes = [...new Set([...was.keys(), ...is.keys()])].flatMap((key): Write[] => {
        const text = is.get(key) ?? nothing
        if (text === (was.get(key) ?? nothing)) return []
        const values = splitText(text)
        const etag = before.versions[key]
        return [etag === undefined ? { kind: 'create', key, values } : { kind: 'replace', key, values, etag }]
      })
      return writes.length === 0 || (await rows.write(pairId, writes)) === 'written'
    },

    spokenOf: async (managerOid) => {
      const spoken = new Set<PairId>()
      // All pairs of one manager lie side by side, since their keys begin with the manager's.
      const partitions = { from: pairIdOf(managerOid, ''), to: pairIdOf(managerOid, '~') }
      for await (const { partition, key } of rows.scan({ partitions, keys: { from: 'x|', to: 'x}' } }))
        if (!key.startsWith(openingKeys)) spoken.add(partition)
      return spoken
    },

    correct: async (pairId, correction) => {
      await rows.write(pairId, [{ kind: 'put', key: correctionKey(correction), values: { said: correction.said } }])
    },

    withdraw: async (pairId, correction) => {
      await rows.write(pairId, [{ kind: 'remove', key: correctionKey(correction) }])
    },

    noteOpening: async (pairId, { slotAt, at, by }) => {
      // Somebody who opens it again finds the row, and the first time stands.
      await rows.write(pairId, [{ kind: 'create', key: `${openingKeysFrom(slotAt)}|${by}`, values: { slotAt, at } }])
    },
  }
}

const nothing = toOccurrenceText([])

/** The texts of the rows, by key. */
function textsOf(windows: ReadonlyMap<string, readonly Occurrence[]>): Map<string, string> {
  return new Map([...windows].map(([window, occurrences]) => [`w|${window}`, toOccurrenceText(occurrences)]))
}

function byWindow(occurrences: readonly Occurrence[]): Map<string, Occurrence[]> {
  const ordered = occurrences.toSorted((a, b) => compare(a.plannedAt, b.plannedAt) || compare(a.key, b.key))
  return Map.groupBy(ordered, ({ plannedOn }) => ledgerWindow(plannedOn))
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
