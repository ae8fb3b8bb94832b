import type { ExportedLine, ExportedPair, ExportedRecord } from '#contract/export-mine'
import { keptDays } from '#domain/kept-days'
import { ledgerWindow } from '#domain/ledger/ledger-window'
import { ownPairs, type OwnPair } from '#domain/own-pairs'
import type { RhythmFacts } from '#domain/rhythm'
import { addDays } from '#domain/time/add-days'
import type { AccessLog } from '../ports/access-log.ts'
import type { Handler } from '../ports/handler.ts'
import type { LedgerStore } from '../ports/ledger-store.ts'
import type { FiledLine, PairStore, PrivateStore } from '../ports/pair-store.ts'
import type { PeopleStore } from '../ports/people-store.ts'
import { activeDays } from './show/active-days.ts'
import { cardFacts, cardsFrom } from './show/cards/card-facts.ts'
import { occurrencesNow } from './show/cards/occurrences-now.ts'
import { showCards } from './show/cards/show-cards.ts'
import { inLine } from './show/in-line.ts'

const mostPerHour = 6

type Ports = { pairs: PairStore; privates: PrivateStore; people: PeopleStore; ledger: LedgerStore; access: AccessLog }

/**
 * Everything that is kept about the caller, as one JSON text: themselves, each of their pairs with what was shared, their
 * own private notes, the planned 1:1s, the indicators with window and definition, and who took what out before. Of a
 * pair they may no longer read, only what is their own. The other person's private notes are never in it, and pulse
 * answers cannot be: nobody knows whose they are. Every pair's access log says so, to the caller, and tells
 * how often it was within the hour: after six times they are asked to wait. What takes too long to gather is refused
 * as a whole, never cut short.
 */
export function exportMine(ports: Ports): Handler<'exportMine'> {
  return async ({ caller: { oid }, now }) => {
    const { person, lines: edges } = await ports.people.personWithLines(oid)
    if (person === undefined) return { kind: 'not-found' }
    const own = ownPairs(oid, edges, now.slice(0, 10))
    if ((await exportsWithinTheHour(ports.access, own, { oid, now })) >= mostPerHour) return { kind: 'too-often' }
    const pairs: ExportedPair[] = []
    for (const one of own) {
      const record = await exportPair(ports, one, { oid, now })
      if (record === undefined) continue
      await ports.access.add(one.pairId, { at: now, by: oid, what: 'export' })
      pairs.push(record)
    }
    const pulse = 'Answers to "how helpful" are counted without a name and cannot be found again.'
    const record: ExportedRecord = { exportedAt: now, person, pairs }
    const json = JSON.stringify({ ...record, reportingLines: edges, pulse }, null, 2)
    return { kind: 'done', output: { fileName: `throughline-${now.slice(0, 10)}.json`, json } }
  }
}

/** Every export stands in the log of each pair it held, with one and the same instant. */
async function exportsWithinTheHour(
  access: AccessLog,
  own: readonly OwnPair[],
  { oid, now }: { oid: string; now: string },
): Promise<number> {
  const since = new Date(Date.parse(now) - 3_600_000).toISOString()
  const logs = await Promise.all(own.map(({ pairId }) => access.entries(pairId)))
  const recent = logs.flat().filter(({ by, at }) => by === oid && at > since)
  return new Set(recent.map(({ at }) => at)).size
}

async function exportPair(
  ports: Ports,
  { pairId, side, line }: OwnPair,
  { oid, now }: { oid: string; now: string },
): Promise<ExportedPair | undefined> {
  const kept = await ports.pairs.open(pairId)
  if (kept === undefined) return undefined
  const mayRead = line !== undefined
  const rows = line === undefined ? kept : inLine(kept, line)
  const [ledger, privateNotes, access] = await Promise.all([
    ports.ledger.read(pairId, addDays(now.slice(0, 10), -keptDays.ledger)),
    ports.privates.open(oid, pairId),
    ports.access.entries(pairId),
  ])
  const lines = [
    ...activeDays(rows, privateNotes),
    ...rows.topics.filter(({ line }) => line.status === 'open').map((kept) => ({ kind: 'topic', kept }) as const),
  ].map(plain)
  for await (const line of ports.pairs.history(pairId)) lines.push(plain(line))
  for await (const line of ports.privates.history(oid, pairId)) lines.push(plain(line))
  const { wrappedKey: _, keyId: _id, ...pair } = rows.pair
  const { occurrences, corrections } = ledger
  const inWindow = occurrencesNow(rows, ledger, now).filter(
    ({ plannedOn }) => plannedOn >= ledgerWindow(cardsFrom(rows, now)),
  )
  const panelOpened = ledger.openings.filter(({ by }) => by === side)
  return {
    pair,
    you: side,
    lines: mayRead ? lines : lines.filter((line) => 'by' in line && line.by === side),
    ...(mayRead
      ? {
          rhythm: withoutAbsences(rows.rhythm),
          occurrences,
          corrections,
          panelOpened,
          access: access.filter(({ by }) => by === oid),
        }
      : {}),
    ...(mayRead ? { indicators: showCards(cardFacts(rows, inWindow, now)) } : {}),
  }
}

/** Absences are kept of both without saying whose: the other one's are no part of one's own data. */
function withoutAbsences(rhythm: RhythmFacts | undefined): Omit<RhythmFacts, 'absences'> | undefined {
  if (rhythm === undefined) return undefined
  const { absences: _, ...rest } = rhythm
  return rest
}

/** A line as the two know it; `line` says what it is. */
function plain(line: FiledLine | Pick<Extract<FiledLine, { kind: 'topic' }>, 'kind' | 'kept'>): ExportedLine {
  if (line.kind === 'session') return { line: line.kind, ...line.session }
  return { line: line.kind, ...line.kept.line } as ExportedLine
}
