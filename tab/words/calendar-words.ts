import { calendarEnglish, type CalendarWords } from './en/calendar.ts'
import { calendarGerman } from './de/calendar.ts'
import type { Language } from './language.ts'

const languages: Record<Language, CalendarWords> = { en: calendarEnglish, de: calendarGerman }

/** What is said about the entries of the calendar: loaded with the list. */
export function calendarWords(language: Language): CalendarWords {
  return languages[language]
}
