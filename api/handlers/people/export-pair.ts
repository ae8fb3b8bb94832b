import type { ExportedLine, ExportedPair } from '#contract/export-mine'
import { keptDays } from '#domain/kept-days'
import { ledgerWindow } from '#domain/ledger/ledger-window'
import type { OwnPair } from '#domain/people/own-pairs'
import type { RhythmFacts } from '#domain/rhythm'
import { addDays } from '#domain/time/add-days'
import type { AccessLog } from '../../ports/access-log.ts'
import type { LedgerStore } from '../../ports/ledger-store.ts'
import type { FiledLine, PairRows, PairStore, PrivateStore } from '../../ports/pair-store.ts'
import { exportPlans, type ExportPlanPorts } from '../plans/export-plans.ts'
import { activeDays } from '../show/record/active-days.ts'
import { cardFacts, cardsFrom } from '../show/cards/card-facts.ts'
import { occurrencesNow } from '../show/cards/occurrences-now.ts'
import { showCards } from '../show/cards/show-cards.ts'
import { inLine } from '../show/record/in-line.ts'

export type ExportPairPorts = {
  pairs: PairStore
  privates: PrivateStore
  ledger: LedgerStore
  access: AccessLog
} & ExportPlanPorts

/** How many bytes of JSON may still be gathered. */
export type Budget = { bytes: number }

/** More than fits into one file. Whoever gathers stops at once: nothing is cut short. */
export class ExportTooLargeError extends Error {
  constructor() {
    super('An export is larger than one answer may be')
    this.name = 'ExportTooLarge'
  }
}

/** Everything of one pair that its person may read, or of a pair they may no longer read what is their own. */
export async function exportPair(
  ports: ExportPairPorts,
  { pairId, side, line }: OwnPair,
  { oid, now, budget }: { oid: string; now: string; budget: Budget },
): Promise<ExportedPair | undefined> {
  const kept = await ports.pairs.open(pairId)
  if (kept === undefined) return undefined
  const rows = line === undefined ? kept : inLine(kept, line)
  const lines = await linesOf(ports, rows, { oid, budget, isTheirs: (each) => line !== undefined || isBy(each, side) })
  const { wrappedKey: _, keyId: _id, ...pair } = rows.pair
  const plans = await exportPlans(ports, { pairId, oid, side, mayRead: line !== undefined })
  spend(budget, plans)
  const own = { pair, you: side, lines, ...plans }
  return line === undefined ? own : { ...own, ...(await besideLines(ports, rows, { oid, now, side })) }
}

/** All lines, shared ones and one's own private ones, each counted against the budget as it is read. */
async function linesOf(
  { pairs, privates }: ExportPairPorts,
  rows: PairRows,
  { oid, budget, isTheirs }: { oid: string; budget: Budget; isTheirs: (line: ExportedLine) => boolean },
): Promise<ExportedLine[]> {
  const { pairId } = rows.pair
  const lines: ExportedLine[] = []
  const take = (filed: Parameters<typeof plain>[0]) => {
    const line = plain(filed)
    if (!isTheirs(line)) return
    spend(budget, line)
    lines.push(line)
  }
  for (const line of activeDays(rows, (await privates.open(oid, pairId)).notes)) take(line)
  for (const kept of rows.topics) if (kept.line.status === 'open') take({ kind: 'topic', kept })
  for await (const line of pairs.history(pairId)) take(line)
  for await (const line of privates.history(oid, pairId)) take(line)
  return lines
}

/** Counts what was gathered. */
export function spend(budget: Budget, gathered: object): void {
  budget.bytes -= Buffer.byteLength(JSON.stringify(gathered))
  if (budget.bytes < 0) throw new ExportTooLargeError()
}

/** Rhythm, planned 1:1s, figures, and when its person took it out before. */
async function besideLines(
  { ledger: store, access: log }: ExportPairPorts,
  rows: PairRows,
  { oid, now, side }: { oid: string; now: string; side: OwnPair['side'] },
) {
  const { pairId } = rows.pair
  const [ledger, access] = await Promise.all([
    store.read(pairId, addDays(now.slice(0, 10), -keptDays.ledger)),
    log.entries(pairId),
  ])
  const { occurrences, corrections, openings } = ledger
  const from = ledgerWindow(cardsFrom(rows, now))
  const inWindow = occurrencesNow(rows, ledger, now).filter(({ plannedOn }) => plannedOn >= from)
  return {
    rhythm: withoutAbsences(rows.rhythm),
    occurrences,
    corrections,
    panelOpened: openings.filter(({ by }) => by === side),
    access: access.filter(({ by }) => by === oid),
    indicators: showCards(cardFacts(rows, inWindow, now)),
  }
}

/** Absences are kept of both without saying whose: the other one's are no part of one's own data. */
function withoutAbsences(rhythm: RhythmFacts | undefined): Omit<RhythmFacts, 'absences'> | undefined {
  if (rhythm === undefined) return undefined
  const { absences: _, ...rest } = rhythm
  return rest
}

function isBy(line: ExportedLine, side: OwnPair['side']): boolean {
  return 'by' in line && line.by === side
}

/** A line as the two know it; `line` says what it is. */
function plain(line: FiledLine | Pick<Extract<FiledLine, { kind: 'topic' }>, 'kind' | 'kept'>): ExportedLine {
  if (line.kind === 'session') return { line: line.kind, ...line.session }
  return { line: line.kind, ...line.kept.line } as ExportedLine
}
