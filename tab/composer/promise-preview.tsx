import '../styles/pills.css'
import { CalendarLtr16Regular } from '@fluentui/react-icons/headless/svg/calendar-ltr'
import { ChevronDown12Regular } from '@fluentui/react-icons/headless/svg/chevron-down'
import { Person16Regular } from '@fluentui/react-icons/headless/svg/person'
import { useState } from 'react'
import { furthestDueDays } from '#domain/commitment'
import { otherSide } from '#domain/pair'
import { daysBetween } from '#domain/time/days-between'
import { useScene } from '../ui/scene/scene.ts'
import { daySeenFrom } from '../words/day-seen-from.ts'
import { lineWords } from '../words/line-words.ts'
import type { PromiseDraft } from './promise-of.ts'

type Props = {
  promise: PromiseDraft
  /** Day of the next planned 1:1: what a promise without a day gets. */
  nextOn: string | null
  onSet: (more: { owner?: PromiseDraft['owner']; due?: string | null }) => void
  /** Missing where a line can only be a promise. */
  onNote?: () => void
}

/** What the line will become, above it: its words without the marks, and owner and day to change. */
export function PromisePreview({ promise, nextOn, onSet, onNote }: Props) {
  const { words, language, you, other, today } = useScene()
  const preview = { ...words.preview, ...lineWords(language).preview }
  const isOwn = promise.owner === you
  const [refusal, setRefusal] = useState<'over' | 'tooFar'>()

  /** A day that is over, or too far away, is not taken: a browser lets one be typed whatever the field says. */
  function choose(day: string): void {
    const isTooFar = day !== '' && daysBetween(today, day) > furthestDueDays
    const refused = isTooFar ? 'tooFar' : day !== '' && day < today ? 'over' : undefined
    setRefusal(refused)
    if (refused === undefined) onSet({ due: day || null })
  }

  return (
    <div className="preview">
      <div className="row">
        <span className="caption">{isOwn ? preview.adds : preview.asks(other)}</span>
        {onNote && (
          <button type="button" className="quiet" onClick={onNote}>
            {preview.keepAsNote}
          </button>
        )}
      </div>
      {promise.text && <strong className="preview-text">{promise.text}</strong>}
      {promise.notUnderstood && (
        <p className="caption preview-doubt">
          {promise.isOver ? preview.isOver(promise.notUnderstood) : preview.notUnderstood(promise.notUnderstood)}
        </p>
      )}
      {refusal && (
        <p className="caption preview-doubt" role="alert">
          {preview[refusal]}
        </p>
      )}
      <Pills promise={promise} nextOn={nextOn} onSet={onSet} onDay={choose} />
    </div>
  )
}

/** Owner and day, to change with one hand. */
function Pills({ promise, nextOn, onSet, onDay: choose }: Omit<Props, 'onNote'> & { onDay: (day: string) => void }) {
  const { words, language, dates, you, other, today } = useScene()
  const preview = { ...words.preview, ...lineWords(language).preview }
  const isOwn = promise.owner === you
  const byDefault = nextOn ? preview.nextMeeting(dates.day(nextOn)) : preview.noDay
  return (
    <div className="pills">
      <span className="pill">
        <Person16Regular aria-hidden />
        <span aria-hidden>{isOwn ? preview.you : other}</span>
        <ChevronDown12Regular aria-hidden />
        <select
          aria-label={preview.owner}
          value={promise.owner}
          onChange={(event) => onSet({ owner: event.target.value === you ? you : otherSide(you) })}
        >
          <option value={you}>{preview.you}</option>
          <option value={otherSide(you)}>{other}</option>
        </select>
      </span>
      <span className="pill">
        <CalendarLtr16Regular aria-hidden />
        <span aria-hidden>{promise.due ? daySeenFrom(today, promise.due, dates) : byDefault}</span>
        <ChevronDown12Regular aria-hidden />
        <input
          type="date"
          aria-label={preview.due}
          min={today}
          value={promise.due ?? ''}
          onChange={(event) => choose(event.target.value)}
        />
      </span>
    </div>
  )
}
