import '../../styles/in-place.css'
import { useState } from 'react'
import { lineMaxLength } from '#contract/limits'
import { weekLater } from '#domain/commitments/week-later'
import { useScene } from '../../ui/scene/scene.ts'
import { writableText } from '../../ui/text/writable-text.ts'
import { lineWords } from '../../words/line-words.ts'
import type { CommitmentView } from '#contract/view'
import { DayChoice, isAgreeable } from './day-choice.tsx'
import { PromiseForm } from './promise-form.tsx'

/**
 * Another day for a promise, or the day until which one agrees to what was asked for. A move is a fact for both and has
 * no undo, so the form says beforehand what it will do: from which day to which, that the other person sees it, and that
 * the first agreed day stays.
 */
export function DayForm({ line, onDone }: { line: CommitmentView; onDone: () => void }) {
  const { acts, today, dates, other, language, weekLater: known } = useScene()
  const words = lineWords(language).promise
  const { due, currentDue, status } = line
  const [day, setDay] = useState('')
  const [why, setWhy] = useState('')
  const isReady = isAgreeable(day, today) && (status === 'asked' || day !== currentDue)
  const isFirst = status === 'asked' || due === null || currentDue === null
  const send = isFirst ? words.agreeOn : words.moveTo
  return (
    <PromiseForm
      says={isReady ? send(dates.day(day)) : words.pickDay}
      cancel={words.cancel}
      isReady={isReady}
      onSend={() => (status === 'asked' ? acts.accept(line, day) : acts.move(line, day, why.trim()))}
      onDone={onDone}
    >
      <DayChoice
        words={words}
        from={status === 'asked' ? null : currentDue}
        later={
          known[currentDue !== null && currentDue > today ? currentDue : today] ?? weekLater({ currentDue, today })
        }
        day={day}
        onChoose={setDay}
      >
        {isReady && isFirst && words.willBeFirst(dates.day(day))}
        {isReady && !isFirst && words.willMove(other, dates.day(currentDue), dates.day(day))}
        {!isFirst && ` ${words.staysFirst(dates.day(due))}`}
      </DayChoice>
      {isReady && !isFirst && (
        <label className="field">
          {words.why}
          <input
            value={why}
            maxLength={lineMaxLength}
            placeholder={words.whyExample}
            onChange={(event) => setWhy(writableText(event.target.value))}
          />
        </label>
      )}
    </PromiseForm>
  )
}
