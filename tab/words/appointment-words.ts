import { appointmentEnglish } from './en/appointment.ts'
import { appointmentGerman } from './de/appointment.ts'
import type { Language } from './language.ts'

export type AppointmentWords = typeof appointmentEnglish

const languages: Record<Language, AppointmentWords> = { en: appointmentEnglish, de: appointmentGerman }

/** Words of the pane beside an appointment, apart from the panel's so that a meeting does not load them. */
export function appointmentWords(language: Language): AppointmentWords {
  return languages[language]
}
