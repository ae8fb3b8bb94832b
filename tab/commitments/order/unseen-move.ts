import type { CommitmentView } from '#contract/view'

/**
 * What the other person has not seen yet of a promise's moves, as one: from the day they last knew to the day that
 * counts now, with what was said of the last. Undefined when everything was seen.
 */
export function unseenMove({
  moves = [],
}: Pick<CommitmentView, 'moves'>): { from: string; to: string; why?: string } | undefined {
  const unseen = moves.filter((move) => !move.ack)
  const [first] = unseen
  const last = unseen.at(-1)
  return first && last && { from: first.from, to: last.to, ...(last.why === undefined ? {} : { why: last.why }) }
}
