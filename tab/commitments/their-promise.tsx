import { Button } from '@fluentui/react-components'
import type { CommitmentView } from '#contract/view'
import { useScene } from '../look/scene.ts'
import { promiseDate } from '../words/promise-date.ts'
import { CommitmentLine } from './commitment-line.tsx'
import { DrawnBox } from './drawn-box.tsx'
import { unseenMove } from './unseen-move.ts'

/**
 * A promise of the other person: a dashed box that is no control, since only its owner ticks it. One thing at most can
 * be done at its end: confirm that it was kept, or say that a move or a drop was seen.
 */
export function TheirPromise({ line }: { line: CommitmentView }) {
  const { acts, focusBox, words, dates, today, other, mayWrite } = useScene()
  const { commitments } = words
  const isDone = line.status === 'done'
  const date = promiseDate(line, { today, dates, was: commitments.was })
  const state = { done: line.confirmedByOther ? commitments.kept : commitments.done, open: date, dropped: '' }
  const moved = unseenMove(line)
  const drawn = {
    done: commitments.doneOfOther(other),
    open: commitments.openOfOther(other),
    dropped: commitments.dropped,
  }

  function stepOf(): { says: string; aloud: string; act: () => void } | undefined {
    if (!mayWrite) return undefined
    if (isDone && !line.confirmedByOther)
      return { says: commitments.confirm, aloud: commitments.confirmLine(line.text), act: () => acts.confirm(line) }
    if (line.status === 'dropped' && !line.ackByOther)
      return { says: commitments.seen, aloud: commitments.seenDrop(line.text), act: () => acts.seeDrop(line) }
    return line.status === 'open' && moved
      ? { says: commitments.seen, aloud: commitments.seenMove(line.text), act: () => acts.seeMoves(line) }
      : undefined
  }

  const step = stepOf()
  const news =
    line.status === 'dropped' ? commitments.dropped : moved && `${dates.near(moved.from)} → ${dates.near(moved.to)}`
  return (
    <CommitmentLine
      line={line}
      onDevice={words.status.promiseOnDevice(other, date || words.preview.noDay)}
      box={<DrawnBox isDone={isDone} says={drawn[line.status]} />}
      isQuiet={line.confirmedByOther || line.status === 'dropped'}
      end={
        <>
          {(!step || news) && (
            <span className={line.isOverdue && !news ? 'aside late' : 'aside'}>{news || state[line.status]}</span>
          )}
          {step && (
            <Button
              size="small"
              className="small-button"
              aria-label={step.aloud}
              onClick={() => {
                step.act()
                focusBox()
              }}
            >
              {step.says}
            </Button>
          )}
        </>
      }
    />
  )
}
