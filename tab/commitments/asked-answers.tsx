import { Button } from '@fluentui/react-components'
import type { CommitmentView } from '#contract/view'
import { useScene } from '../look/scene.ts'
import { lineWords } from '../words/line-words.ts'
import { textOf } from '../words/text-of.ts'
import type { DayDoor } from './commitment-line.tsx'

/**
 * What the other person asked for, and the three answers to it. A day that is over cannot be agreed any more, so another
 * one has to be named. Answered, its place stays until the next opening and says where it came from.
 */
export function AskedAnswers({ line, day }: { line: CommitmentView; day: DayDoor }) {
  const { acts, language, other, today, mayWrite, focusBox } = useScene()
  const words = lineWords(language).asked
  const text = textOf(line, language)
  const isOver = line.due !== null && line.due < today

  function answer(give: () => void): void {
    if (day.isOpen) day.onTurn()
    give()
    focusBox()
  }

  // In the place of the answers stands which one was given: the rows below stay, and no hole is left.
  if (line.status !== 'asked')
    return (
      <>
        <p className="caption">{words.askedYou(other)}</p>
        <p className="caption">{line.status === 'declined' ? words.declined : words.agreed}</p>
      </>
    )
  return (
    <>
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
            id={day.id}
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
    </>
  )
}
