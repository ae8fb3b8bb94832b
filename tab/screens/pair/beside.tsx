import { type ReactNode, useCallback, useState } from 'react'
import type { PairView } from '#contract/view'
import type { Call } from '../../client/create-call.ts'
import type { ReadHistory } from '../../history/use-history.ts'
import { type BesideScene, BesideProvider } from '../../ui/scene/beside-scene.ts'
import '../../styles/beside.css'
import { EscapeHead } from '../../ui/page/escape-head.tsx'
import type { BesideLevel } from '../../ui/scene/levels.ts'
import { InCalendar } from '../../meeting/calendar/in-calendar.tsx'
import { besideWords } from '../../words/beside-words.ts'
import { calendarWords } from '../../words/calendar-words.ts'
import { datesIn, readerZone } from '../../words/dates.ts'
import { clockedLocale, languageOf } from '../../words/language.ts'
import { Access } from './access.tsx'
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
  /** What was opened, from which one goes back; without it numbers, calendar and history are shown together. */
  level: BesideLevel | undefined
  onBack: () => void
  /** Does it stand in the record's place? Beside the record it is a landmark of its own. */
  isAlone?: boolean
  /** Was the list of the calendar asked for by the address? Then it is open, and comes first. */
  isCalendarAsked: boolean
}

/** Numbers, calendar and history of a pair, or one thing that was opened: beside its record or in its place. */
export function Beside({ pair, call, thread, locale, level, onBack, isAlone = false, isCalendarAsked }: Props) {
  const language = languageOf(locale)
  const words = besideWords(language)
  const titles: Record<BesideLevel, string> = {
    numbers: words.numbers.short,
    calendar: calendarWords(language).title,
    history: words.history.title,
    access: words.access.short,
  }
  const scene: BesideScene = {
    pair,
    words,
    language,
    locale,
    dates: datesIn(clockedLocale(locale, pair.you.clock), pair.zone, readerZone()),
  }
  const { pairId } = pair
  const place = thread === undefined ? ({ place: 'own-page' } as const) : { thread }
  const readHistory: ReadHistory = (input, signal) => call('readHistory', { pairId, ...place, ...input }, { signal })
  const numbersAre = (onThere?: () => void) => <Numbers {...{ call, readHistory }} {...(onThere && { onThere })} />
  const past = <Past readHistory={readHistory} isAlone={level === 'history'} />
  const take = <TakeAlong call={call} />
  const opened: Record<BesideLevel, ReactNode> = {
    numbers: numbersAre(),
    calendar: <InCalendar pairId={pairId} language={language} dates={scene.dates} />,
    history: (
      <>
        {take}
        {past}
      </>
    ),
    access: <Access call={call} pairId={pairId} />,
  }
  const parts = level ? (
    <>
      <EscapeHead title={titles[level]} label={words.back} onBack={onBack} />
      {opened[level]}
    </>
  ) : (
    <Together {...{ isCalendarAsked, take, numbersAre, past }} />
  )
  return (
    <BesideProvider value={scene}>
      {isAlone ? (
        <div className="beside">{parts}</div>
      ) : (
        <section className="beside" aria-label={level ? titles[level] : words.name}>
          {parts}
        </section>
      )}
    </BesideProvider>
  )
}

type Parts = {
  isCalendarAsked: boolean
  take: ReactNode
  numbersAre: (onThere: () => void) => ReactNode
  past: ReactNode
}

/**
 * All of it below one another; the calendar comes first when it was asked for. What stands below the numbers is read
 * beside them and appears with them, so that it never moves.
 */
function Together({ isCalendarAsked, take, numbersAre, past }: Parts) {
  const [isThere, setThere] = useState(false)
  const thereNow = useCallback(() => setThere(true), [])
  return (
    <>
      {take}
      {isCalendarAsked && <CalendarEntries isAsked />}
      {numbersAre(thereNow)}
      <div hidden={!isThere}>
        {!isCalendarAsked && <CalendarEntries isAsked={false} />}
        {past}
      </div>
    </>
  )
}
