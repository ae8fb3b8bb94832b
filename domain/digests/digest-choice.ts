import type { LocalDate } from '../time/day-number.ts'
import type { Clock } from '../time/written.ts'

/** To whom the deployment sends digests: to nobody, to those who have opened the app once, or to everybody. */
export type DigestSwitch = 'off' | 'opened' | 'all'

export const digestSwitches = ['off', 'opened', 'all'] as const satisfies readonly DigestSwitch[]

export const digestWishes = ['on', 'off'] as const
export const titleWishes = ['shown', 'hidden'] as const

/** What a person may choose of their mails. What is missing stays with the deployment and the product. */
export type DigestChoices = {
  digest?: (typeof digestWishes)[number]
  /** When one click in a mail program switched it off (UTC, ISO); missing when the person did it in the settings, or it comes. */
  digestEndedAt?: string
  /** No mail before this day, in the person's zone. */
  digestSnoozedUntil?: LocalDate
  /** `hidden`: counts instead of the titles of promises. */
  digestTitles?: (typeof titleWishes)[number]
  /** 1 = Monday to 7 = Sunday. */
  digestDay?: number
  /** Full hour, 0 to 23, on the clock of the person's zone. */
  digestHour?: number
  /** How the times of day are written, on pages and in mails; without it as the language's place writes them. */
  clock?: Clock
}

/** Day of the week and hour, on the clock of a zone, at which a digest leaves. */
export type DigestSlot = { zone: string; day: number; hour: number }

/** Monday, seven o'clock. */
export const usualSlot = { day: 1, hour: 7 } as const

export function slotOf(zone: string, { digestDay, digestHour }: DigestChoices): DigestSlot {
  return { zone, day: digestDay ?? usualSlot.day, hour: digestHour ?? usualSlot.hour }
}

/** Why a person gets no digest. */
export type DigestSkip = 'off-for-all' | 'off' | 'not-opened' | 'snoozed'

/**
 * Why this person gets no digest on a day; undefined when they do. The deployment's `off` holds for everybody; short of
 * that the person's own word counts, and without one whether they have opened the app.
 *
 * Example: the deployment writes to those who have opened the app, and Mia never did: `not-opened`, until she opens it or
 * says `on`.
 */
export function digestSkip(input: {
  choices: DigestChoices
  deployment: DigestSwitch
  hasOpened: boolean
  today: LocalDate
}): DigestSkip | undefined {
  const { choices, deployment, hasOpened, today } = input
  if (deployment === 'off') return 'off-for-all'
  if (choices.digest === 'off') return 'off'
  if (choices.digest === undefined && deployment === 'opened' && !hasOpened) return 'not-opened'
  return isSnoozed(choices, today) ? 'snoozed' : undefined
}

/** Rests the mail on this day? On the day that was named it comes again. */
export function isSnoozed({ digestSnoozedUntil }: DigestChoices, today: LocalDate): boolean {
  return digestSnoozedUntil !== undefined && today < digestSnoozedUntil
}
