import { z } from 'zod'
import { digestWishes, titleWishes } from '#domain/digests/digest-choice'
import { languageTag } from '#domain/people/language-tag'
import { clocks } from '#domain/time/written'
import { writtenZone } from '#domain/time/written-zone'
import { day } from './fields.ts'
import { answer, operation } from './operation.ts'
import type { SettingsView } from './read-settings.ts'

const zone = z
  .string('A time zone is text, such as Europe/Berlin.')
  .max(64, 'This is not a time zone. Write one such as Europe/Berlin.')
  .transform(writtenZone)
  .refine(isTold, 'This is not a time zone. Write one such as Europe/Berlin.')

const language = z
  .string('A language is text, such as de-DE.')
  .max(35, 'This is not a language. Write one such as de-DE.')
  .transform(languageTag)
  .refine(isTold, 'This is not a language. Write one such as de-DE.')

const workdays = z
  .array(z.int('A day is a number from 1 (Monday) to 7 (Sunday).').min(1).max(7), 'List the days you work.')
  .min(1, 'Choose at least one working day.')
  .max(7, 'A week has seven days.')
  .transform((days) => [...new Set(days)].toSorted((one, other) => one - other))

const weekday = z
  .int('A day is a number from 1 (Monday) to 7 (Sunday).')
  .min(1, 'A day is a number from 1 (Monday) to 7 (Sunday).')
  .max(7, 'A day is a number from 1 (Monday) to 7 (Sunday).')

const hour = z
  .int('Choose a full hour from 0 to 23.')
  .min(0, 'Choose a full hour from 0 to 23.')
  .max(23, 'Choose a full hour from 0 to 23.')

const endOfDay = z
  .int('Choose a full hour from 1 to 24.')
  .min(1, 'Choose a full hour from 1 to 24.')
  .max(24, 'Choose a full hour from 1 to 24.')

/**
 * Sets what the caller wishes for themselves. A field that is left out stays as it is; null takes the wish back, so that
 * the mailbox, the directory, the manager, the organisation or the product tells it again. The person's mails follow at
 * once, the days of their 1:1s with the next reading of the calendar.
 */
export const changeSettings = operation({
  need: 'everyone',
  effect: 'write',
  why: 'Each changes their own settings.',
  input: z.strictObject({
    zone: zone.nullable().optional(),
    language: language.nullable().optional(),
    workdays: workdays.nullable().optional(),
    clock: z.enum(clocks, 'Say "12" or "24".').nullable().optional(),
    hoursFrom: hour.nullable().optional(),
    hoursTo: endOfDay.nullable().optional(),
    digest: z.enum(digestWishes, 'Say "on" or "off".').nullable().optional(),
    /** How near it may lie is decided where the person's day is known. */
    digestSnoozedUntil: day.nullable().optional(),
    digestTitles: z.enum(titleWishes, 'Say "shown" or "hidden".').nullable().optional(),
    digestDay: weekday.nullable().optional(),
    digestHour: hour.nullable().optional(),
    noticeBefore: z.literal('on', 'Say "on", or nothing.').nullable().optional(),
    noticeAfter: z.literal('on', 'Say "on", or nothing.').nullable().optional(),
  }),
  output: answer<ChangeSettingsOutput>(),
  sample: { zone: 'Europe/Berlin', workdays: [1, 2, 3] },
})

export type ChangeSettingsOutput = SettingsView

function isTold(name: string | undefined): name is string {
  return name !== undefined
}
