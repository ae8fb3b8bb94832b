import { Button } from '../ui/button.tsx'
import type { CommitmentView } from '#contract/view'
import { useScene } from '../ui/scene/scene.ts'
import { lineWords } from '../words/line-words.ts'
import { textOf } from '../words/text-of.ts'
import type { DayDoor } from './commitment-line.tsx'

/**
 * What the other person asked for, and the three answers to it. A day that is over cannot be agreed any more, so another
 * one has to be named. Answered, their place stays until the next opening and says which answer was given.
 */
export function AskedAnswers({ line, day }: { line: CommitmentView; day: DayDoor }) {
  const { acts, language, other, today, mayWrite, focusBox } = useScene()
  const words = lineWords(language).asked
  const text = textOf(line, language)
  const isAnswered = line.status !== 'asked'
  const wanted = line.asked ? line.asked.due : line.due
  const isOver = wanted !== null && wanted < today

  function answer(give: () => void): void {
    if (day.isOpen) day.onTurn()
    give()
    focusBox()
  }

  return (
    <>
      {/* Answered, they keep their room and nobody meets them: what is said instead is never as high, in no language. */}
      <div className={isAnswered ? 'unseen' : undefined}>
        <p className="caption">{words.asksYou(other)}</p>
        {mayWrite && (
          <div className="row start">
            {!isOver && (
              <Button
                size="small"
                className="small-button"
                aria-label={words.acceptLine(text)}
                onClick={() => answer(() => acts.accept(line, line.due))}
              >
                {words.accept}
              </Button>
            )}
            <Button
              size="small"
              className="small-button"
              id={isAnswered ? undefined : day.id}
              aria-expanded={day.isOpen}
              aria-label={words.otherDayFor(text)}
              onClick={day.onTurn}
            >
              {words.otherDay}
            </Button>
            <Button
              size="small"
              className="small-button"
              aria-label={words.declineLine(text)}
              onClick={() => answer(() => acts.decline(line))}
            >
              {words.decline}
            </Button>
          </div>
        )}
      </div>
      {isAnswered && <p className="caption">{line.status === 'declined' ? words.declined : words.agreed}</p>}
    </>
  )
}
