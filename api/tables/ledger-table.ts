import type { Occurrence } from '#domain/ledger/occurrence'
import { ledgerWindow } from '#domain/ledger/ledger-window'
import type { Correction, Ledger, LedgerStore } from '../ports/ledger-store.ts'
import { joinText, splitText } from './long-text.ts'
import type { Row, Rows, Write } from './rows.ts'

/**
 * The ledger of a pair: `w|{first day}` holds the occurrences planned for 13 weeks, `x|…` one correction each. They are
 * apart so that reading the calendar again never touches what people said.
 */
export function ledgerTable(rows: Rows): LedgerStore {
  return {
    read: async (pairId, from) => {
      const versions: Record<string, string> = {}
      const ledger: Ledger = { occurrences: [], corrections: [], versions }
      for await (const row of rows.range(pairId, { from: `w|${ledgerWindow(from)}`, to: 'x}' })) {
        if (!row.key.startsWith('w|')) ledger.corrections.push(toCorrection(row))
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

function correctionKey({ about, key, by }: Pick<Correction, 'about' | 'key' | 'by'>): string {
  return `x|${about}|${key}|${by}`
}
