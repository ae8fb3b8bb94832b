import type { CommitmentView } from '#contract/view'
import type { Scene } from '../ui/scene/scene.ts'
import type { PanelWords } from '../words/panel-words.ts'
import { unseenMove } from './order/unseen-move.ts'

type Words = PanelWords['commitments']

/** The one thing that can be done to a promise of the other person, in a word and aloud; undefined while there is none. */
export function stepOf(
  line: CommitmentView,
  { acts, commitments, text }: Pick<Scene, 'acts'> & { commitments: Words; text: string },
): { says: string; aloud: string; act: () => void } | undefined {
  const { status } = line
  if (status === 'done' && !line.confirmedByOther)
    return { says: commitments.confirm, aloud: commitments.confirmLine(text), act: () => acts.confirm(line) }
  if (isLetGo(line) && !line.ackByOther) {
    const aloud = status === 'declined' ? commitments.seenDecline(text) : commitments.seenDrop(text)
    return { says: commitments.seen, aloud, act: () => acts.seeDrop(line) }
  }
  return status === 'open' && unseenMove(line)
    ? { says: commitments.seen, aloud: commitments.seenMove(text), act: () => acts.seeMoves(line) }
    : undefined
}

type Told = { commitments: Words; other: string; near: (day: string) => string; isSeen: boolean }

/** What is new about it, below the words: beside the control it would leave them no room. */
export function newsOf(line: CommitmentView, { commitments, other, near, isSeen }: Told): string | undefined {
  const { status } = line
  if (status === 'asked') return commitments.unanswered(other)
  if ((status === 'dropped' || status === 'declined') && !isSeen) return commitments[status]
  const moved = unseenMove(line)
  if (status !== 'open' || !moved) return undefined
  return [`${near(moved.from)} → ${near(moved.to)}`, moved.why].filter(Boolean).join(': ')
}

/** Does it end here, without being kept? */
export function isLetGo({ status }: Pick<CommitmentView, 'status'>): boolean {
  return status === 'dropped' || status === 'declined'
}
