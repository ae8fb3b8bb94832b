import { formatLocale } from '../words/language.ts'

/** Writes full hours as the reader writes times: 7 is `07:00` or `7:00 AM`; 24 is midnight at the end of the day. */
export function hourWriter(locale: string, clock: '12' | '24'): (hour: number) => string {
  const time = new Intl.DateTimeFormat(formatLocale(locale), {
    ...(clock === '12' ? { hour: 'numeric', hourCycle: 'h12' } : { hour: '2-digit', hourCycle: 'h23' }),
    minute: '2-digit',
    timeZone: 'UTC',
  })
  return (hour) => (hour === 24 && clock === '24' ? '24:00' : time.format(new Date(Date.UTC(2024, 0, 1, hour))))
}
