import { z } from 'zod'
import type { SettingsView } from './read-settings.ts'

const zone = z
  .string('A time zone is text, such as Europe/Berlin.')
  .max(64, 'This is not a time zone. Write one such as Europe/Berlin.')
  .refine(isZone, 'This is not a time zone. Write one such as Europe/Berlin.')

const language = z
  .string('A language is text, such as de-DE.')
  .max(35, 'This is not a language. Write one such as de-DE.')
  .refine(isLanguage, 'This is not a language. Write one such as de-DE.')

const workdays = z
  .array(z.int('A day is a number from 1 (Monday) to 7 (Sunday).').min(1).max(7), 'List the days you work.')
  .min(1, 'Choose at least one working day.')
  .max(7, 'A week has seven days.')
  .transform((days) => [...new Set(days)].toSorted((one, other) => one - other))

/**
 * Sets the caller's own zone, language and working days. A field that is left out stays as it is; null takes the wish
 * back, so that the mailbox, the directory, the manager or the organisation tells it again. The person's mails follow at
 * once, the days of their 1:1s with the next reading of the calendar.
 */
export const changeSettingsInput = z.strictObject({
  zone: zone.nullable().optional(),
  language: language.nullable().optional(),
  workdays: workdays.nullable().optional(),
})
export type ChangeSettingsInput = z.infer<typeof changeSettingsInput>
export type ChangeSettingsOutput = SettingsView

function isZone(name: string): boolean {
  return isUnderstood(() => new Intl.DateTimeFormat('en', { timeZone: name }))
}

function isLanguage(tag: string): boolean {
  return tag !== '' && isUnderstood(() => Intl.getCanonicalLocales(tag))
}

function isUnderstood(ask: () => unknown): boolean {
  try {
    return Boolean(ask())
  } catch {
    return false
  }
}
