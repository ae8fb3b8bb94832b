import { type ReactNode, useMemo } from 'react'
import { useKeptClock } from '../../client/own-clock.ts'
import { clockedLocale, languageOf } from '../../words/language.ts'
import { ReaderContext } from '../../words/reader.ts'

/** Writes what stands in it for its reader: in their language, and times by the clock that they chose. */
export function AsReader({ locale, children }: { locale: string; children: ReactNode }) {
  const clock = useKeptClock()
  const reader = useMemo(
    () => ({ language: languageOf(locale), locale: clockedLocale(locale, clock) }),
    [locale, clock],
  )
  return <ReaderContext value={reader}>{children}</ReaderContext>
}
