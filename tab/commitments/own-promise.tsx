import { Checkbox } from '@fluentui/react-components'
import type { CommitmentView } from '#contract/view'
import { FreshFrame } from '../look/fresh-frame.tsx'
import { useScene } from '../look/scene.ts'
import { DrawnBox } from './drawn-box.tsx'
import { promiseDate } from './promise-date.ts'

/** A promise of the person who looks: a real box to tick. Ticked, it stays until the other person confirmed it. */
export function OwnPromise({ line }: { line: CommitmentView }) {
  const { acts, words, dates, today, other, mayWrite } = useScene()
  const isDone = line.status === 'done'
  const date = promiseDate(line, today, words, dates)
  const state = line.confirmedByOther ? words.commitments.kept : words.commitments.waitsFor(other)
  return (
    <FreshFrame
      lineId={line.id}
      onDevice={words.status.promiseOnDevice(words.preview.you, date || words.preview.noDay)}
    >
      <div className="line">
        {mayWrite ? (
          <Checkbox
            className={isDone ? 'line-box done' : 'line-box'}
            label={line.text}
            checked={isDone}
            onChange={() => (isDone ? acts.untick(line) : acts.tick(line))}
          />
        ) : (
          <>
            <DrawnBox isOwn isDone={isDone} says={isDone ? words.commitments.done : words.commitments.open} />
            <span className="text">{line.text}</span>
          </>
        )}
        <span className={line.isOverdue ? 'aside late' : 'aside'}>{isDone ? state : date}</span>
      </div>
    </FreshFrame>
  )
}
