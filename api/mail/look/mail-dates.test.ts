import { expect, it } from 'vitest'
import { aDigest } from '../../../tests/api/a-digest.ts'
import { aRecapMail } from '../../../tests/api/a-recap-mail.ts'
import { digestWriter } from '../digest/digest-writer.ts'
import { recapWriter } from '../recap/recap-writer.ts'
import { mailDates } from './mail-dates.ts'

const app = { teamsAppId: 'app-id', tabOrigin: 'https://tab.contoso.example' }
const clocks = ['12', '24'] as const
const languages = ['en-GB', 'en-US', 'de-DE', 'de-AT']
const everyReader = languages.flatMap((language) => clocks.map((clock) => ({ language, clock })))

/** A day or a time with a blank at which a line may break. */
const breaks =
  /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Mo|Di|Mi|Do|Fr|Sa|So),?[ \u202f]+(?:\d|Sep|Oct)|\d\.?[ \u202f]+(?:Sept?|Okt|Oct)\b|(?:Sept?|Oct)[ \u202f]+\d|\d[ \u202f]+[AP]M\b/i

it.each(everyReader)('no day and no time of day is broken over two lines, %j', (reader) => {
  const digests = [aDigest(reader), aDigest({ ...reader, hidesTitles: true, isFromToday: true })]
  const recaps = [aRecapMail(reader), aRecapMail({ ...reader, nextAt: '2026-10-22T13:30:00.000Z' })]
  const mails = [
    ...digests.map((digest) => digestWriter(app).write(digest)),
    ...recaps.map((recap) => recapWriter(app).write(recap)),
  ]
  for (const { html, text, subject } of mails) {
    const shown = html.slice(html.indexOf('<body')).replaceAll(/<[^>]*>/g, ' | ')
    const at = shown.search(breaks)
    expect(at < 0 ? undefined : shown.slice(at - 30, at + 30)).toBeUndefined()
    // Whoever searches their mails for a day types the blank of the keyboard.
    expect(`${subject}${text}`).not.toMatch(/[\u00a0\u202f]/)
    expect(html).toMatch(/\u00a0(?:Oct|Okt)|Oct\u00a0/)
  }
})

it('between a day and its time a line may break', () => {
  expect(mailDates('de-DE', 'Europe/Berlin').meeting('2026-10-14T13:00:00.000Z')).toBe('Mi,\u00a014.\u00a0Okt., 15:00')
  expect(mailDates('en-US', 'Europe/Berlin').meeting('2026-10-14T13:00:00.000Z')).toBe(
    'Wed\u00a0Oct\u00a014, 3:00\u00a0PM',
  )
})
