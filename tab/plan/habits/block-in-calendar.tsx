import { useState } from 'react'
import { isHabitDay } from '#domain/plan/habit-dots'
import type { Habit } from '#domain/plan/plan'
import { isPausedOn, lastDay } from '#domain/plan/plan-weeks'
import { addDays } from '#domain/time/add-days'
import { daysBetween } from '#domain/time/days-between'
import { saveFile } from '../../ui/text/save-file.ts'
import { useScene } from '../../ui/scene/scene.ts'
import { calendarFile, outlookAddress, type Recurring } from './calendar-event.ts'
import { usePlanScene } from '../plan-scene.ts'

const usualTime = '09:00'
/** How far ahead a habit is blocked while a pause has no end, in days. */
const furthestDays = 84

/** The person's own calendar with the habit filled in, from tomorrow to the plan's end but for its rests. We write nothing there. */
export function BlockInCalendar({ habit }: { habit: Habit }) {
  const { today } = useScene()
  const { plan, words } = usePlanScene()
  const [time, setTime] = useState(usualTime)
  const calendar = words.habits.calendar
  const until = lastDay(plan) ?? addDays(today, furthestDays)
  const event: Recurring = {
    id: habit.id,
    title: habit.title,
    description: words.habits.when(habit.when, habit.where),
    minutes: habit.minutes,
    instants: daysOf(habit, { from: today, until })
      .filter((day) => !isPausedOn(plan, day))
      .map((day) => new Date(`${day}T${time === '' ? usualTime : time}:00`)),
  }
  if (event.instants.length === 0) return <p className="caption">{calendar.noDay}</p>
  return (
    <div className="more in-place-form">
      <p className="caption">{calendar.why}</p>
      <label className="field minutes-field">
        {calendar.time}
        <input type="time" value={time} onChange={({ target }) => setTime(target.value)} />
      </label>
      <div className="row start">
        <a className="link-button" href={outlookAddress(event)} target="_blank" rel="noopener noreferrer">
          {calendar.open}
        </a>
        <button
          type="button"
          className="link-button"
          onClick={() => saveFile({ name: 'habit.ics', text: calendarFile(event, new Date()), type: 'text/calendar' })}
        >
          {calendar.file}
        </button>
      </div>
      <p className="caption">{calendar.weekly}</p>
    </div>
  )
}

/** The days of a habit from tomorrow on. */
function daysOf(habit: Habit, { from, until }: { from: string; until: string }): string[] {
  const ahead = Math.max(0, daysBetween(from, until))
  return Array.from({ length: ahead }, (_, day) => addDays(from, day + 1)).filter((day) => isHabitDay(habit, day))
}
