import type { CommitmentView } from '#contract/view'
import { useScene } from '../look/scene.ts'
import { TickBox } from '../look/tick-box.tsx'
import { textOf } from '../words/text-of.ts'
import { promiseDate } from '../words/promise-date.ts'
import { CommitmentLine } from './commitment-line.tsx'
import { DrawnBox } from './drawn-box.tsx'

/** A promise of the person who looks: a real box to tick. Ticked, it stays until the other person confirmed it. */
export function OwnPromise({ line }: { line: CommitmentView }) {
  const { acts, words, language, dates, today, other, mayWrite } = useScene()
  const { commitments } = words
  const isDone = line.status === 'done'
  const date = promiseDate(line, { today, dates, was: commitments.was })
  const ended = isDone
    ? line.confirmedByOther
      ? commitments.kept
      : commitments.waitsFor(other)
    : `${commitments.dropped}, ${commitments.waitsFor(other)}`
  const box =
    mayWrite && line.status !== 'dropped' ? (
      <TickBox
        label={textOf(line, language)}
        isTicked={isDone}
        onTick={() => (isDone ? acts.untick(line) : acts.tick(line))}
      />
    ) : (
      <DrawnBox
        isOwn
        isDone={isDone}
        says={isDone ? commitments.done : commitments[line.status === 'dropped' ? 'dropped' : 'open']}
      />
    )
  return (
    <CommitmentLine
      line={line}
      onDevice={words.status.promiseOnDevice(words.preview.you, date || words.preview.noDay)}
      box={box}
      isQuiet={line.status !== 'open'}
      end={<span className={line.isOverdue ? 'aside late' : 'aside'}>{line.status === 'open' ? date : ended}</span>}
    />
  )
}
