import { expect, it } from 'vitest'
import type { RecapMail } from '../../ports/recap-writer.ts'
import { aRecapMail } from '../../../tests/api/a-recap-mail.ts'
import { plainBlanks } from '../look/mail-dates.ts'
import { recapWriter } from './recap-writer.ts'

const writer = recapWriter({ teamsAppId: 'app-id', tabOrigin: 'https://tab.contoso.example' })
const write = (facts: Partial<RecapMail> = {}) => writer.write(aRecapMail(facts))

it('tells what was talked about, what comes next, what is carried and what is open, in this order', () => {
  const { subject, html } = write()
  expect(subject).toBe('Recap of your 1:1 with Priya Nair, Thu 15 Oct')
  const parts = [
    'Your 1:1 with Priya Nair',
    'Thu 15 Oct. The next one: Thu 22 Oct, 10:00.',
    'Talked about',
    'Lisbon launch',
    'Next',
    'Send the budget numbers',
    'You · ',
    'Thu 22 Oct',
    'Book the room',
    'Priya, asked · ',
    'no date',
    'Carried to the next 1:1',
    'Rota for May',
    'Still open',
    'Answer on the trip',
    'was Fri 9 Oct',
    'Open your 1:1 with Priya',
  ]
  let from = html.indexOf('<td')
  for (const part of parts) {
    const at = plainBlanks(html).indexOf(part, from)
    expect(at, part).toBeGreaterThan(from)
    from = at
  }
})

it('counts where titles are hidden, and escapes what people wrote', () => {
  const { html } = write({ hidesTitles: true })
  for (const text of ['Lisbon', 'budget', 'Rota', 'trip']) expect(html).not.toContain(text)
  for (const text of ['1 topic', '2 promises', '1 promise', 'Counts only']) expect(html).toContain(text)
  expect(write({ recap: { ...aRecapMail().recap, talkedAbout: ['<b>a & b</b>'] } }).html).toContain(
    '&lt;b&gt;a &amp; b&lt;/b&gt;',
  )
})

it('speaks German to those who do, and English to everybody else', () => {
  const german = write({ language: 'de-DE' })
  expect(german.subject).toBe('Zusammenfassung Ihres 1:1 mit Priya Nair, Do, 15. Okt.')
  expect(german.html).toContain('Nächste Schritte')
  expect(write({ language: 'fr-FR' }).html).toContain('lang="en"')
})

it('says that no step was needed, that nothing was written down, and that no next one is planned', () => {
  const none = { on: '2026-10-15', talkedAbout: [], next: [], carried: [], stillOpen: [] }
  expect(write({ recap: none, noneNeeded: true }).html).toContain('No next step needed')
  const { nextAt: _, ...unplanned } = aRecapMail({ recap: none })
  const { html } = writer.write(unplanned)
  expect(html).toContain('Nothing was written down for both of you.')
  expect(html).toContain('No next one is planned.')
})
