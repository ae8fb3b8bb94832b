import type { LedgerEntry, ReadCommitmentHistoryOutput } from '#contract/read-commitment-history'
import type { CommitmentView } from '#contract/view'
import type { Side } from '#domain/pair'
import type { Dates } from '../words/dates.ts'
import type { LineWords } from '../words/line-words.ts'

type Told = Pick<ReadCommitmentHistoryOutput, 'moves'> & {
  line: Pick<CommitmentView, 'owner' | 'due'>
  you: Side
  /** First name of the other person. */
  other: string
}

/**
 * What one entry of a promise's ledger says, without its actor. Who wrote it for the other person did not promise it. The ledger names fields; a tick and the taking back of
 * a tick, or of a drop, differ by what else they touched.
 */
export function historySentence(
  { at, by, what, fields }: LedgerEntry,
  { moves, line, you, other }: Told,
  words: LineWords['history'],
  dates: Pick<Dates, 'day'>,
): string {
  if (what === 'added' && by !== line.owner) return by === you ? words.askedOther(other) : words.askedYou
  if (what !== 'edited') return words[what]
  const has = (field: string) => fields.includes(field)
  const { fields: says } = words
  if (has('accepted')) return words.accepted(line.due === null ? undefined : dates.day(line.due))
  if (has('declined')) return words.declined
  if (has('unanswered')) return words.unanswered
  if (has('currentDue')) {
    const move = moves.find((one) => one.at === at)
    return move ? words.moved(dates.day(move.to)) : words.edited
  }
  if (has('doneAt')) return has('confirmedByOther') ? says.open : says.doneAt
  if (has('confirmedByOther')) return has('status') ? says.unconfirmed : says.confirmedByOther
  if (has('droppedAt')) return has('ackByOther') ? says.undropped : says.droppedAt
  if (has('ackByOther')) return says.ackByOther
  if (has('where')) return says.where
  return has('reschedules') ? says.seen : words.edited
}
