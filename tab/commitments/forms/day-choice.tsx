import { type ReactNode, useEffect, useId, useRef } from 'react'
import { addDays } from '#domain/time/add-days'
import { furthestDueDays } from '#domain/commitment'
import { Aloud } from '../../ui/text/aloud.tsx'
import { useScene } from '../../ui/scene/scene.ts'
import type { LineWords } from '../../words/line-words.ts'

type Props = {
  words: LineWords['promise']
  /** The day that counts now, and is none to choose; null without one. */
  from: string | null
  /** The day a week later. */
  later: string
  /** The day chosen so far, `YYYY-MM-DD`, or empty. */
  day: string
  onChoose: (day: string) => void
  /** What follows from the day, said below it. */
  children: ReactNode
}

/**
 * Until when: the next 1:1, a week later, or any day that is not over. The first has the focus, and a day that cannot be
 * agreed is refused as it is chosen.
 */
export function DayChoice({ words, from, later, day, onChoose, children }: Props) {
  const { today, nextOn, dates } = useScene()
  const says = useId()
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => first.current?.focus(), [])
  const chips = [
    { on: nextOn, text: words.nextMeeting },
    { on: later, text: words.weekLater },
  ].filter(({ on }, place) => on !== null && on !== from && (place === 0 || on !== nextOn))
  const refusal = refusalOf(day, today)
  return (
    <>
      <div className="row start">
        {chips.map(({ on, text }, place) =>
          on === null ? undefined : (
            <button
              key={on}
              ref={place === 0 ? first : undefined}
              type="button"
              className="chip"
              aria-pressed={day === on}
              onClick={({ currentTarget: { form } }) => {
                onChoose(on)
                // What is left to do is to send it: Enter does.
                form?.querySelector<HTMLElement>('[type=submit]')?.focus()
              }}
            >
              {text(dates.day(on))}
            </button>
          ),
        )}
      </div>
      <label className="field">
        {words.newDay}
        <input
          type="date"
          value={day}
          min={today}
          aria-describedby={says}
          aria-invalid={refusal !== undefined}
          onChange={(event) => onChoose(event.target.value)}
        />
      </label>
      <Aloud className={refusal === undefined ? 'caption' : 'caption refusal'} id={says}>
        {refusal === undefined ? children : words[refusal]}
      </Aloud>
    </>
  )
}

const firstTypedYear = '1900'

/** May a promise be agreed until this day? A browser lets any day be typed, whatever the field says. */
export function isAgreeable(day: string, today: string): boolean {
  return day >= firstTypedYear && refusalOf(day, today) === undefined
}

function refusalOf(day: string, today: string): 'dayOver' | 'dayTooFar' | undefined {
  // A year that is still being typed, digit by digit, is not refused yet, and not taken either.
  if (day < firstTypedYear) return undefined
  if (day < today) return 'dayOver'
  return day > addDays(today, furthestDueDays) ? 'dayTooFar' : undefined
}
