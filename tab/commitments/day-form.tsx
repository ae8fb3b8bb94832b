import { useState } from 'react'
import { addDays } from '#domain/time/add-days'
import { furthestDueDays } from '#domain/commitment'
import { useScene } from '../look/scene.ts'
import { PromiseForm, type PromiseFormProps } from './promise-form.tsx'

/** Another day for a promise. It says beforehand that the first agreed day stays and that the move is shown. */
export function DayForm({ line, words, onDone }: PromiseFormProps) {
  const { acts, today, dates } = useScene()
  const [day, setDay] = useState(line.currentDue !== null && line.currentDue > today ? line.currentDue : '')
  const isReady = day >= today && day <= addDays(today, furthestDueDays) && day !== line.currentDue
  return (
    <PromiseForm
      says={words.change}
      cancel={words.cancel}
      isReady={isReady}
      onSend={() => acts.move(line, day)}
      onDone={onDone}
    >
      <label className="field">
        {words.newDay}
        <input type="date" value={day} min={today} onChange={(event) => setDay(event.target.value)} />
      </label>
      {line.due !== null && <p className="caption">{words.staysFirst(dates.day(line.due))}</p>}
    </PromiseForm>
  )
}
