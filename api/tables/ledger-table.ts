import type { Occurrence } from '#domain/ledger/occurrence'
import { ledgerWindow } from '#domain/ledger/ledger-window'
import type { Correction, LedgerStore } from '../ports/ledger-store.ts'
import { joinText, splitText } from './long-text.ts'
import type { Row, Rows, Write } from './rows.ts'

/**
 * The ledger of a pair: `w|{first day}` holds the occurrences planned for 13 weeks, `x|…` one correction each. They are
 * apart so that reading the calendar again never touches what people said.
 */
export function ledgerTable(rows: Rows): LedgerStore {
  return {
    read: async (pairId, from) => {
      const ledger: { occurrences: Occurrence[]; corrections: Correction[] } = { occurrences: [], corrections: [] }
      for await (const row of rows.range(pairId, { from: `w|${ledgerWindow(from)}`, to: 'x}' })) {
        if (row.key.startsWith('w|')) ledger.occurrences.push(...occurrencesIn(row))
        else ledger.corrections.push(toCorrection(row))
      }
      return ledger
    },

    keep: async (pairId, before, after) => {
      const [was, is] = [byWindow(before), byWindow(after)]
      for (const window of new Set([...was.keys(), ...is.keys()])) {
        const text = toText(is.get(window) ?? [])
        const known = toText(was.get(window) ?? [])
        if (text !== known && !(await keepWindow(rows, { pairId, window, known, text }))) return false
      }
      return true
    },

    correct: async (pairId, correction) => {
      const key = `x|${correction.about}|${correction.key}|${correction.by}`
      await rows.write(pairId, [{ kind: 'put', key, values: { said: correction.said } }])
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
  ...[
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
  ],
  ...['conflict', 'oof', 'noticeHours', 'isSettled', 'traces', 'tier', 'isHeld'],
]

function toText(occurrences: readonly Occurrence[]): string {
  return JSON.stringify(occurrences, fields)
}

type Change = { pairId: string; window: string; known: string; text: string }

async function keepWindow(rows: Rows, { pairId, window, known, text }: Change): Promise<boolean> {
  const key = `w|${window}`
  const row = await rows.read(pairId, key)
  if (row && joinText(row.values) !== known) return joinText(row.values) === text
  if (!row && known !== '[]') return false
  const values = splitText(text)
  const write: Write = row ? { kind: 'replace', key, values, etag: row.etag } : { kind: 'create', key, values }
  return (await rows.write(pairId, [write])) === 'written'
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
