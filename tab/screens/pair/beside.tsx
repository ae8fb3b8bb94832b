import type { PairView } from '#contract/view'
import type { Call } from '../../client/create-call.ts'
import type { ReadHistory } from '../../history/use-history.ts'
import { type BesideScene, BesideProvider } from '../../look/beside-scene.ts'
import '../../look/beside.css'
import { EscapeHead } from '../../look/escape-head.tsx'
import type { Level } from '../../look/levels.ts'
import { InCalendar } from '../../meeting/in-calendar.tsx'
import { besideWords } from '../../words/beside-words.ts'
import { calendarWords } from '../../words/calendar-words.ts'
import { datesIn } from '../../words/dates.ts'
import { languageOf } from '../../words/language.ts'
import { CalendarEntries } from './calendar-entries.tsx'
import { Numbers } from './numbers.tsx'
import { Past } from './past.tsx'
import { TakeAlong } from './take-along.tsx'

type Props = {
  pair: PairView
  call: Call
  /** The meeting around the page, if any: with a third person in it, private notes stay away here as well. */
  thread: string | undefined
  locale: string
  /** Which of the two takes the whole page, from which one goes back; without it both stand beside the record. */
  level?: Level
  onBack?: () => void
  /** Was the list of the calendar asked for by the address? Then it is open, and comes first. */
  isCalendarAsked: boolean
}

/** Numbers and history of a pair: both beside its record, or one of them in its place. */
export function Beside({ pair, call, thread, locale, level, onBack, isCalendarAsked }: Props) {
  const language = languageOf(locale)
  const words = besideWords(language)
  const calendarTitle = calendarWords(language).title
  const titles = { numbers: words.numbers.short, calendar: calendarTitle, history: words.history.title }
  const scene: BesideScene = { pair, words, language, locale, dates: datesIn(locale, pair.zone) }
  const { pairId } = pair
  const readHistory: ReadHistory = (input, signal) =>
    call(
      'readHistory',
      { pairId, ...(thread === undefined ? { place: 'own-page' } : { thread }), ...input },
      { signal },
    )
  return (
    <BesideProvider value={scene}>
      {level && onBack ? (
        <div className="beside">
          <EscapeHead title={titles[level]} label={words.back} onBack={onBack} />
          {level === 'numbers' && <Numbers call={call} readHistory={readHistory} />}
          {level === 'calendar' && <InCalendar pairId={pairId} language={language} dates={scene.dates} />}
          {level === 'history' && (
            <>
              <TakeAlong call={call} />
              <Past call={call} readHistory={readHistory} isAlone />
            </>
          )}
        </div>
      ) : (
        <aside className="beside" aria-label={words.name}>
          <TakeAlong call={call} />
          {isCalendarAsked && <CalendarEntries isAsked />}
          <Numbers call={call} readHistory={readHistory} />
          {!isCalendarAsked && <CalendarEntries isAsked={false} />}
          <Past call={call} readHistory={readHistory} isAlone={false} />
        </aside>
      )}
    </BesideProvider>
  )
}
