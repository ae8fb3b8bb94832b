import { createContext, useContext } from 'react'
import type { CalendarWords } from '../../words/en/calendar.ts'
import type { Dates } from '../../words/dates.ts'
import type { PageWords } from '../../words/page-words.ts'

/** What every part of the calendar's list knows, in the record and beside it. */
export type CalendarScene = { pairId: string; words: CalendarWords; page: PageWords; dates: Dates }

const CalendarContext = createContext<CalendarScene | undefined>(undefined)

export const CalendarProvider = CalendarContext.Provider

export function useCalendarScene(): CalendarScene {
  const scene = useContext(CalendarContext)
  if (!scene) throw new Error('This part stands outside the list of the calendar.')
  return scene
}
