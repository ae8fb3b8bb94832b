import { Button } from '../ui/button.tsx'
import { useState } from 'react'
import type { CommitmentView } from '#contract/view'
import { useScene } from '../ui/scene/scene.ts'
import { promiseDate } from '../words/promise-date.ts'
import { textOf } from '../words/text-of.ts'
import { CommitmentLine } from './commitment-line.tsx'
import { DrawnBox } from '../ui/drawn-box.tsx'
import { isLetGo, newsOf, stepOf } from './their-step.ts'

/**
 * A promise of the other person: a dashed box that is no control, since only its owner ticks it. One thing at most can
 * be done at its end: confirm that it was kept, or say that a move or a drop was seen.
 */
export function TheirPromise({ line }: { line: CommitmentView }) {
  const { acts, focusBox, words, language, dates, today, other, mayWrite, isKept } = useScene()
  const { commitments } = words
  const text = textOf(line, language)
  const isDone = line.status === 'done'
  const date = promiseDate(line, { today, dates, was: commitments.was })
  const state = {
    asked: date,
    open: date,
    done: line.confirmedByOther ? commitments.kept : commitments.done,
    dropped: commitments.dropped,
    declined: commitments.declined,
  }
  const drawn = {
    done: commitments.doneOfOther(other),
    asked: commitments.askedOfOther(other),
    open: commitments.openOfOther(other),
    dropped: commitments.dropped,
    declined: commitments.declined,
  }

  const step = mayWrite ? stepOf(line, { acts, commitments, text }) : undefined
  // A control that was pressed keeps its place, and so does what stood below it: what follows does not move.
  const [hadStep, setHadStep] = useState(false)
  if (step && !hadStep) setHadStep(true)
  const news = newsOf(line, { commitments, other, near: (day) => dates.near(day), isSeen: step === undefined })
  const [hadNews, setHadNews] = useState(false)
  if (news && !hadNews) setHadNews(true)
  return (
    <CommitmentLine
      line={line}
      onDevice={words.status.promiseWaits(other, date || words.preview.noDay, isKept)}
      box={<DrawnBox isDone={isDone} says={drawn[line.status]} />}
      hasStep={hadStep}
      isQuiet={line.confirmedByOther || isLetGo(line)}
      {...(hadNews && { below: () => <p className="caption below">{news ?? '\u00a0'}</p> })}
      end={
        step ? (
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
        ) : (
          <span className={line.isOverdue ? 'aside late' : 'aside'}>{state[line.status]}</span>
        )
      }
    />
  )
}
