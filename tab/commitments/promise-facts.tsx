import type { CommitmentView } from '#contract/view'
import { useScene } from '../ui/scene/scene.ts'
import type { LineWords } from '../words/line-words.ts'

type Props = { line: CommitmentView; words: LineWords['promise'] }

/** What was agreed first, every move since and whether the other person knows of it, and the moment and place if named. */
export function PromiseTerms({ line, words }: Props) {
  const { dates, you, other } = useScene()
  const { due, moves = [], dropReason, when = '', where = '', asked, status } = line
  const isAgreed = status !== 'asked' && status !== 'declined'
  const isMine = line.owner === you
  const seen = (ack: boolean) =>
    isMine ? (ack ? words.seenBy(other) : words.notSeenBy(other)) : ack ? words.seenByYou : words.newToYou
  return (
    <ul className="facts caption">
      {asked && (!isAgreed || asked.due !== due) && (
        <li>{asked.due === null ? words.askedUndated : words.asked(dates.day(asked.due))}</li>
      )}
      {isAgreed && <li>{due === null ? words.noDay : words.first(dates.day(due))}</li>}
      {moves.map((move) => (
        <li key={move.at}>
          {words.moved(dates.day(move.from), dates.day(move.to))}, {seen(move.ack)}
          {move.why && <div>{words.because(move.why)}</div>}
        </li>
      ))}
      {(when || where) && <li>{words.planned(when, where)}</li>}
      {dropReason && dropReason !== 'transferred' && <li>{words.dropped(words.reasons[dropReason])}</li>}
    </ul>
  )
}
