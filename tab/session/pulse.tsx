import { type KeyboardEvent, useRef } from 'react'
import '../styles/session.css'
import { useScene } from '../ui/scene/scene.ts'
import { sessionWords } from '../words/session-words.ts'

const answers = [1, 2, 3, 4, 5] as const

/**
 * "How helpful was your last 1:1?", for the report alone. Five equal answers: arrow keys move between them and answer
 * nothing, a tap or the space bar does. An answer and a skip look the same afterwards: the question is gone, and a line
 * stands in its place until the next opening.
 */
export function Pulse({ isAsked }: { isAsked: boolean }) {
  const { language, step, focusBox } = useScene()
  const { pulse } = sessionWords(language)
  const row = useRef<HTMLDivElement>(null)

  function answer(given: number | null): void {
    step(given === null ? pulse.skipped : pulse.thanks, 'answerPulse', { answer: given })
    focusBox()
  }

  function onKeyDown(event: KeyboardEvent): void {
    const way = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (way === undefined) return
    event.preventDefault()
    const buttons = [...(row.current?.querySelectorAll('button') ?? [])]
    const at = buttons.findIndex((button) => button === document.activeElement)
    buttons[(at + way + buttons.length) % buttons.length]?.focus()
  }

  if (!isAsked) return <p className="caption">{pulse.over}</p>
  return (
    <section className="pulse" aria-labelledby="pulse-question">
      <div className="row">
        <h2 id="pulse-question">{pulse.question}</h2>
        <button type="button" className="quiet" onClick={() => answer(null)}>
          {pulse.skip}
        </button>
      </div>
      {/* Native radio buttons answer on every arrow key; here moving and answering are two things. */}
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus */}
      <div className="answers" ref={row} role="radiogroup" aria-labelledby="pulse-question" onKeyDown={onKeyDown}>
        {answers.map((number) => (
          <button
            key={number}
            type="button"
            className="choice"
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
            role="radio"
            aria-checked={false}
            aria-label={pulse.answer(number)}
            tabIndex={number === 1 ? 0 : -1}
            onClick={() => answer(number)}
          >
            {number}
          </button>
        ))}
      </div>
      <div className="row caption" aria-hidden>
        <span>{pulse.lowest}</span>
        <span>{pulse.highest}</span>
      </div>
      <p className="caption">{pulse.stored}</p>
    </section>
  )
}
