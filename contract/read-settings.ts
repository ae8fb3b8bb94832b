import { z } from 'zod'
import type { DigestSkip, DigestSwitch } from '#domain/digests/digest-choice'
import type { PairId } from '#domain/pair'
import type { SettingsSource } from '#domain/people/settle-settings'
import { answer, operation } from './operation.ts'

/** The caller's own settings, and what the figures hold of them. */
export const readSettings = operation({
  need: 'everyone',
  effect: 'read',
  why: 'Each reads their own settings.',
  input: z.strictObject({}),
  output: answer<ReadSettingsOutput>(),
  sample: {},
})

/**
 * What holds and who told it; `own` is the person's wish, null without one; `found` is what would hold without it. Where
 * `own` is no longer possible (a zone that exists no more), `value` is what `found` says all the same.
 */
export type SettingView<Value> = {
  value: Value
  from: SettingsSource
  own: Value | null
  found: { value: Value; from: SettingsSource }
}

/** What a person may set, and who told it. `from: nothing` means the product's own default. */
export type SettingsView = {
  /** IANA name. */
  zone: SettingView<string>
  /** Tag such as `de-DE`. */
  language: SettingView<string>
  /** 1 = Monday to 7 = Sunday, ascending. */
  workdays: SettingView<number[]>
  /** Full hours in which the person is at work: the first one, 0 to 23, and the end of the last, 1 to 24. */
  hoursFrom: SettingView<number>
  hoursTo: SettingView<number>
  /** How pages and mails write the time of day; without a wish as it is written where the language is at home. */
  clock: SettingView<'12' | '24'>
  /** `found` is what the deployment and whether the person has opened the app make of it. */
  digest: SettingView<'on' | 'off'>
  /** Why no mail comes just now; null when one does. */
  digestSkip: DigestSkip | null
  /** When one click in a mail program switched the mail off (UTC, ISO); null when nothing did. */
  digestEndedAt: string | null
  /** To whom the deployment sends mails at all. */
  digestsFor: DigestSwitch
  /** Local day on which mails come again; null while they do not rest. */
  digestSnoozedUntil: string | null
  digestTitles: SettingView<'shown' | 'hidden'>
  /** 1 = Monday to 7 = Sunday. */
  digestDay: SettingView<number>
  /** Full hour, 0 to 23. */
  digestHour: SettingView<number>
  /** Whether Teams tells of a 1:1 in which something waits, two hours before it; and of one that nobody closed, after it. */
  noticeBefore: SettingView<'on' | 'off'>
  noticeAfter: SettingView<'on' | 'off'>
  /** Whether their own promises stand in a list of Microsoft To Do. */
  isTodoOn: boolean
  /** The person's day, in their zone. */
  today: string
  /** Mail addresses by which calendars and mails know the person, the first one gets the mails. */
  addresses: string[]
}

/** A pair the person is in today, and whether they took it out of the figures. */
export type PairFigures = { pairId: PairId; otherName: string; isOut: boolean }

/** Where the person stands to the figures that everybody may read. */
export type FiguresView = {
  /** Have they left altogether? */
  isOut: boolean
  pairs: PairFigures[]
  /** The day after the last one that was released; null while nothing was. What is published stays. */
  publishedTo: string | null
  /** The block of the next release, `[from, to)`: the first one that a change reaches. */
  next: { from: string; to: string }
}

export type ReadSettingsOutput = { settings: SettingsView; figures: FiguresView }
