import { useState } from 'react'
import { addDays } from '#domain/time/add-days'
import { furthestDueDays } from '#domain/commitment'
import { useScene } from '../look/scene.ts'
import { PromiseForm, type PromiseFormProps } from './promise-form.tsx'

/**
 * Another day for a promise. A move is a fact for both and has no undo, so the form says beforehand what it will do:
 * from which day to which, that the other person sees it, and that the first agreed day stays.
 */
export function DayForm({ line, words, onDone }: PromiseFormProps) {
  const { acts, today, dates, other } = useScene()
  const { due, currentDue } = line
  const [day, setDay] = useState(currentDue !== null && currentDue > today ? currentDue : '')
  const isReady = day >= today && day <= addDays(today, furthestDueDays) && day !== currentDue
  const isFirst = due === null || currentDue === null
  const send = isFirst ? words.agreeOn : words.moveTo
  return (
    <PromiseForm
      says={isReady ? send(dates.day(day)) : words.pickDay}
      cancel={words.cancel}
      isReady={isReady}
      onSend={() => acts.move(line, day)}
      onDone={onDone}
    >
      <label className="field">
        {words.newDay}
        <input type="date" value={day} min={today} onChange={(event) => setDay(event.target.value)} />
      </label>
      <output className="caption">
        {isReady && isFirst && words.willBeFirst(dates.day(day))}
        {isReady && !isFirst && words.willMove(other, dates.day(currentDue), dates.day(day))}
        {!isFirst && ` ${words.staysFirst(dates.day(due))}`}
      </output>
    </PromiseForm>
  )
}
