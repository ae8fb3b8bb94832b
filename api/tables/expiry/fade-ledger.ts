import { keptDays } from '#domain/kept-days'
import { fadeOccurrence } from '#domain/ledger/fade-occurrence'
import { tracesKeptFrom } from '#domain/ledger/fade-traces'
import { ledgerWindow } from '#domain/ledger/ledger-window'
import { addDays } from '#domain/time/add-days'
import { correctionKey, occurrencesIn, openingKeys, openingKeysFrom, toOccurrenceText } from '../rows/ledger-row.ts'
import { joinText, splitText } from '../rows/long-text.ts'
import { removeRows } from '../storage/remove-rows.ts'
import type { Row, Rows, KeySpan, Write } from '../storage/rows.ts'
import { partSpans } from './part-spans.ts'

type Look = { today: string; since: string | undefined }

/** A slot may stand weeks after the day it was planned for, and its row goes by that day. */
const movedDays = 91

/**
 * Fades the ledgers of one part of all pairs: openings of the panel and other traces after 30 days, absences after 90,
 * all of it after 400. Only the rows are read in which something can have come to its time since the last look.
 */
export async function fadeLedger(rows: Rows, part: string, look: Look): Promise<number> {
  const openings = { from: openingKeys, to: openingKeysFrom(tracesKeptFrom(look.today)) }
  let changed = 0
  for (const partitions of partSpans(part)) {
    changed += await removeRows(rows, rows.scan({ partitions, keys: openings }))
    for (const keys of windowsOf(look)) {
      for await (const row of rows.scan({ partitions, keys })) changed += await fadeRow(rows, row, look.today)
    }
  }
  return changed
}

/** The windows at the far end of the ledger, and those between the last look's absences and today's traces. */
function windowsOf({ today, since }: Look): KeySpan[] {
  const fading = `w|${ledgerWindow(tracesKeptFrom(today))}}`
  if (since === undefined) return [{ from: 'w|', to: fading }]
  const ending = `w|${ledgerWindow(addDays(today, -keptDays.ledger))}}`
  const seen = `w|${ledgerWindow(addDays(since, -keptDays.absences - movedDays))}`
  return [
    { from: 'w|', to: ending },
    { from: seen < ending ? ending : seen, to: fading },
  ]
}

async function fadeRow(rows: Rows, row: Row, today: string): Promise<number> {
  const before = occurrencesIn(row)
  const left = before.flatMap((one) => fadeOccurrence(one, today) ?? [])
  const text = toOccurrenceText(left)
  if (left.length > 0 && text === joinText(row.values)) return 0
  const kept = new Set(left.map(({ key }) => key))
  const gone = before.filter(({ key }) => !kept.has(key)).map(({ key }) => key)
  // What people said of an occurrence goes before it does: nobody would find it afterwards.
  for (const key of gone) await removeRows(rows, rows.range(row.partition, correctionsOf(key)))
  const { key, etag } = row
  const write: Write =
    left.length === 0 ? { kind: 'remove', key } : { kind: 'replace', key, values: splitText(text), etag }
  // Who reads the calendar at this very moment writes the row first; the next night finds it again.
  return (await rows.write(row.partition, [write])) === 'written' ? 1 : 0
}

function correctionsOf(key: string): KeySpan {
  const by = (side: 'manager' | 'report') => correctionKey({ about: 'occurrence', key, by: side })
  return { from: by('manager'), to: `${by('report')}~` }
}
