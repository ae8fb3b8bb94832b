import { Button } from '@fluentui/react-components'
import type { CommitmentView } from '#contract/view'
import { FreshFrame } from '../look/fresh-frame.tsx'
import { useScene } from '../look/scene.ts'
import { DrawnBox } from './drawn-box.tsx'
import { promiseDate } from './promise-date.ts'

/** A promise of the other person: a dashed box that is no control, since only its owner ticks it. One thing can be done: confirm. */
export function TheirPromise({ line }: { line: CommitmentView }) {
  const { acts, focusBox, words, dates, today, other, mayWrite } = useScene()
  const isDone = line.status === 'done'
  const canConfirm = isDone && !line.confirmedByOther && mayWrite
  const state = line.confirmedByOther ? words.commitments.kept : words.commitments.done
  const date = promiseDate(line, today, words, dates)
  return (
    <FreshFrame lineId={line.id} onDevice={words.status.promiseOnDevice(other, date || words.preview.noDay)}>
      <div className="line">
        <DrawnBox
          isDone={isDone}
          says={isDone ? words.commitments.doneOfOther(other) : words.commitments.openOfOther(other)}
        />
        <span className={line.confirmedByOther ? 'text done' : 'text'}>{line.text}</span>
        {canConfirm ? (
          <Button
            size="small"
            className="small-button"
            aria-label={words.commitments.confirmLine(line.text)}
            onClick={() => {
              acts.confirm(line)
              focusBox()
            }}
          >
            {words.commitments.confirm}
          </Button>
        ) : (
          <span className={line.isOverdue ? 'aside late' : 'aside'}>{isDone ? state : date}</span>
        )}
      </div>
    </FreshFrame>
  )
}
