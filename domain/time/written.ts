import type { LocalDate } from './day-number.ts'

/** How times of day are written: counted to twelve, or to twenty-four. */
export const clocks = ['12', '24'] as const
export type Clock = (typeof clocks)[number]

/**
 * Writes local dates short, as panel, home and mails all do: `Fri 16 Oct`, in America `Fri Oct 16`, in German
 * `Fr, 16. Okt.`. `locale` is a BCP 47 tag; English without a place is written the British way. Making a writer is slow,
 * using it is not.
 */
export function dayWriter(locale: string): (date: LocalDate) => string {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(placed(locale), { timeZone: 'UTC', ...options })
  const weekday = part({ weekday: 'short' })
  const dayMonth = part({ day: 'numeric', month: 'short' })
  const comma = /^de\b/i.test(locale) ? ',' : ''
  return (date) => {
    const at = new Date(`${date}T00:00:00Z`)
    return `${weekday.format(at).replace(/\.$/, '')}${comma} ${dayMonth.format(at)}`
  }
}

/**
 * Writes the time of day of an instant: `16:30`, or `4:30 PM` where the locale counts to twelve or `clock` says so. `zone`
 * is an IANA name; one that the machine does not know must take no page down, so its own zone is taken then. `parts` asks
 * for more than the time.
 */
export function timeWriter(
  locale: string,
  zone: string,
  { clock, parts = { timeStyle: 'short' } }: { clock?: Clock | undefined; parts?: Intl.DateTimeFormatOptions } = {},
): Intl.DateTimeFormat {
  const cycle = clock === undefined ? {} : { hourCycle: clock === '12' ? ('h12' as const) : ('h23' as const) }
  try {
    return new Intl.DateTimeFormat(placed(locale), { ...parts, ...cycle, timeZone: zone })
  } catch {
    return new Intl.DateTimeFormat(placed(locale), { ...parts, ...cycle })
  }
}

function placed(locale: string): string {
  return locale === 'en' ? 'en-GB' : locale
}
