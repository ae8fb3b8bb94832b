import type { LedgerEntry, ReadCommitmentHistoryOutput } from '#contract/read-commitment-history'
import type { CommitmentView } from '#contract/view'
import type { Side } from '#domain/pair'
import { acts, isAct } from '#domain/record/acts'
import type { Dates } from '../words/dates.ts'
import type { LineWords } from '../words/line-words.ts'

type Told = Pick<ReadCommitmentHistoryOutput, 'moves'> & {
  line: Pick<CommitmentView, 'owner' | 'due'>
  you: Side
  /** First name of the other person. */
  other: string
}

/**
 * What one entry of a promise's ledger says, without its actor. Who wrote it for the other person did not promise it. The ledger names the act, and rows
 * from before it did name fields alone: there a tick and the taking back of a tick, or of a drop, differ by what else they
 * touched.
 */
export function historySentence(
  entry: LedgerEntry,
  told: Told,
  words: LineWords['history'],
  dates: Pick<Dates, 'day'>,
): string {
  const { by, what } = entry
  const { line, you, other } = told
  if (what === 'added' && by !== line.owner) return by === you ? words.askedOther(other) : words.askedYou
  if (what !== 'edited') return words[what]
  return entry.act === undefined ? byFields(entry, told, words, dates) : byAct(entry, told, words, dates)
}

function byAct(
  { at, act = '', became }: LedgerEntry,
  { moves, line }: Told,
  words: LineWords['history'],
  dates: Pick<Dates, 'day'>,
): string {
  if (act === 'answerCommitment') {
    if (became === 'open') return words.accepted(line.due === null ? undefined : dates.day(line.due))
    return became === 'declined' ? words.declined : words.unanswered
  }
  const move = act === 'moveCommitment' ? moves.find((one) => one.at === at) : undefined
  if (move) return words.moved(dates.day(move.to))
  const { tells } = isAct(act) ? acts[act] : {}
  return tells === undefined ? words.edited : words.tells[tells]
}

function byFields(
  { at, fields }: LedgerEntry,
  { moves, line }: Told,
  words: LineWords['history'],
  dates: Pick<Dates, 'day'>,
): string {
  const has = (field: string) => fields.includes(field)
  const { tells: says } = words
  if (has('accepted')) return words.accepted(line.due === null ? undefined : dates.day(line.due))
  if (has('declined')) return words.declined
  if (has('unanswered')) return words.unanswered
  if (has('currentDue')) {
    const move = moves.find((one) => one.at === at)
    return move ? words.moved(dates.day(move.to)) : words.edited
  }
  if (has('doneAt')) return has('confirmedByOther') ? says['tick-taken-back'] : says.ticked
  if (has('confirmedByOther')) return has('status') ? says['confirmation-taken-back'] : says.confirmed
  if (has('droppedAt')) return has('ackByOther') ? says['drop-taken-back'] : says.dropped
  if (has('ackByOther')) return says['drop-seen']
  if (has('where')) return says['when-and-where']
  return has('reschedules') ? says['moves-seen'] : words.edited
}
