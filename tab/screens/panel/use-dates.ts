import { useEffect, useMemo } from 'react'
import type { PairView } from '#contract/view'
import { keepClock, keptClock } from '../../client/own-clock.ts'
import { type Dates, datesIn, readerZone } from '../../words/dates.ts'
import { clockedLocale } from '../../words/language.ts'

/**
 * How the panel writes days and times: in the zone of the two, by the reader's own clock, counted as they chose. Until the
 * record is there, by what this device knows.
 */
export function useDates(pair: PairView | undefined, zone: string, locale: string): Dates {
  const here = readerZone()
  const clock = pair ? pair.you.clock : keptClock()
  const isKnown = pair !== undefined
  useEffect(() => {
    if (isKnown) keepClock(clock)
  }, [isKnown, clock])
  return useMemo(() => datesIn(clockedLocale(locale, clock), zone, here), [locale, clock, zone, here])
}
