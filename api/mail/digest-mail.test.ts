import { describe, expect, it } from 'vitest'
import type { Digest } from '../ports/digest-writer.ts'
import { digestDates } from './digest-dates.ts'
import { digestWriter } from './digest-writer.ts'

const writer = digestWriter({ teamsAppId: 'app-id', tabOrigin: 'https://tab.contoso.example' })
const pairId = 'a0000000-0000-4000-8000-000000000001_a0000000-0000-4000-8000-000000000002'

function digest(facts: Partial<Digest> = {}): Digest {
  return {
    to: 'elena@contoso.example',
    firstName: 'Elena',
    language: 'en-GB',
    zone: 'Europe/Rome',
    today: '2026-10-12',
    askedOfYou: [],
    referenceTo: (id) => (id === pairId ? 'mJ3v0q8yT1bXc-Zk_5RwQA' : ''),
    youOwe: [
      { text: 'Answer on the Lisbon trip', with: 'Tomás Herrera', pairId, on: '2026-10-09' },
      { text: 'Approve the tender list', with: 'Tomás Herrera', pairId, on: '2026-10-12' },
      { text: 'Send the budget numbers', with: 'Priya Nair', pairId, on: null },
    ],
    owedToYou: [{ text: 'Decision on the second site', with: 'David Chen', pairId, on: '2026-10-13' }],
    owedLater: 5,
    meetings: [{ with: 'Tomás Herrera', pairId, startAt: '2026-10-14T13:00:00.000Z', topics: 3, promises: 1 }],
    ...facts,
  }
}

describe('a digest', () => {
  it('says in its subject what waits', async () => {
    expect((await writer.write(digest())).subject).toBe('Your 1:1s this week: 1 meeting, 1 promise overdue')
    const subject = async (facts: Partial<Digest>) => (await writer.write(digest(facts))).subject
    const [late, ...inTime] = digest().youOwe
    expect(await subject({ meetings: [] })).toBe('Your 1:1s this week: 1 promise overdue')
    expect(await subject({ meetings: [], youOwe: inTime })).toBe('Your 1:1s this week: 2 promises open')
    expect(await subject({ meetings: [], youOwe: [] })).toBe('Your 1:1s this week: 6 promises to you')
    expect(await subject({ meetings: [], youOwe: [late!], isFromToday: true, language: 'de' })).toBe(
      'Ihre 1:1s der nächsten sieben Tage: 1 Zusage überfällig',
    )
    expect(await subject({ meetings: [], youOwe: inTime, askedOfYou: [late!] })).toBe(
      'Your 1:1s this week: 1 promise asked of you',
    )
    const nothing = { meetings: [], youOwe: [], owedToYou: [], owedLater: 0 }
    expect(await subject(nothing)).toBe('Your 1:1s this week')
  })

  it('tells what I owe, what I am owed and whom I meet, in this order', async () => {
    const { html } = await writer.write(digest())
    const parts = ['Good morning, Elena', 'You owe', 'Answer on the Lisbon trip', 'was Fri 9 Oct', '>today<', 'no date']
    const more = [
      'Owed to you',
      'Tue 13 Oct',
      '5 more',
      'This week’s 1:1s',
      '3 topics, 1 open promise',
      'Wed 14 Oct, 15:00',
    ]
    const places = [...parts, ...more].map((part) => html.indexOf(part))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    expect(html).toContain('One of your promises is past its date. One is due today. You meet one person this week.')
  })

  it('puts what was asked for first and apart: it is owed by nobody yet, and not late', async () => {
    const askedOfYou = [{ text: 'Invite the release team', with: 'Elena Rossi', pairId, on: '2026-10-09' }]
    const { subject, html } = await writer.write(digest({ askedOfYou, youOwe: [] }))
    expect(subject).not.toContain('overdue')
    const places = ['Asked of you', 'counts once you agree', 'Invite the release team', 'Answer', 'Owed to you']
    const found = places.map((part) => html.indexOf(part))
    expect(found.every((place) => place >= 0)).toBe(true)
    expect(found).toEqual(found.toSorted((one, other) => one - other))
    const hidden = await writer.write(digest({ askedOfYou, youOwe: [], owedToYou: [], hidesTitles: true }))
    expect(hidden.html).toContain('Asked of you')
    expect(hidden.html).not.toContain('1 overdue')
    expect((await writer.write(digest())).html).not.toContain('Asked of you')
  })

  it('speaks German to those who do, and English to everybody else', async () => {
    const german = (await writer.write(digest({ language: 'de-DE' }))).html
    expect(german).toContain('Ihre Zusagen')
    expect(german).toContain('war Fr., 9. Okt.')
    expect(german).toContain('lang="de-DE"')
    expect((await writer.write(digest({ language: 'fr-FR' }))).html).toContain('lang="en"')
  })

  it('carries at most one reminder, last', async () => {
    expect((await writer.write(digest())).html).not.toContain('have not met')
    const { html } = await writer.write(digest({ nudge: { with: 'Mei-Lin Chou', pairId, days: 28, weeks: 2 } }))
    expect(html).toContain('Mei-Lin Chou and you have not met for 28 days')
    expect(html.indexOf('Mei-Lin Chou')).toBeGreaterThan(html.indexOf('This week’s 1:1s'))
  })

  it('links only to pages where a person decides', async () => {
    const { html } = await writer.write(digest())
    const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, link = '']) => new URL(link.replaceAll('&amp;', '&')))
    expect(links.length).toBe(7)
    for (const link of links) {
      expect(link.origin + link.pathname).toBe('https://teams.microsoft.com/l/entity/app-id/home')
      expect(link.searchParams.get('webUrl')).toMatch(/^https:\/\/tab\.contoso\.example\/home\.html#app=app-id/)
    }
    expect(links[0]?.searchParams.get('context')).toBe(JSON.stringify({ subEntityId: 'mJ3v0q8yT1bXc-Zk_5RwQA' }))
    expect(html).not.toContain(pairId)
  })

  it('says why it comes, and leads to where it is changed or stopped', async () => {
    for (const language of ['en', 'de']) {
      const { html } = await writer.write(digest({ language }))
      const link = /href="([^"]+)"[^>]*>(?:Settings for this mail|Einstellungen für diese Mail)</.exec(html)?.[1] ?? ''
      const { searchParams } = new URL(link.replaceAll('&amp;', '&'))
      expect(searchParams.get('context')).toBe(JSON.stringify({ subEntityId: 'settings' }))
    }
  })

  it('with hidden titles counts promises by person, and says how many are late', async () => {
    const hidden = { hidesTitles: true } as const
    const { html, subject } = await writer.write(digest(hidden))
    for (const { text } of [...digest().youOwe, ...digest().owedToYou]) expect(html).not.toContain(text)
    expect(html.match(/>Tomás Herrera</g)).toHaveLength(2)
    expect(html).toContain('>3 promises<')
    expect(html).toContain('Counts only, as you chose.')
    expect(html).not.toContain('Titles only')
    expect(html.match(/>1 overdue</g)).toHaveLength(2)
    expect(subject).toBe('Your 1:1s this week: 1 meeting, 1 promise overdue')
  })

  it('that comes on another day than Monday speaks of seven days', async () => {
    const { html } = await writer.write(digest({ isFromToday: true }))
    expect(html).toContain('1:1s of the next seven days')
    expect(html).toContain('You meet one person in the next seven days.')
    expect(html).not.toContain('this week')
  })

  it('shows somebody’s markup as the text it is', async () => {
    const youOwe = [{ text: '<img src=x onerror=alert(1)>', with: '"Q" & Co', pairId, on: null }]
    const { html } = await writer.write(digest({ youOwe }))
    expect(html).not.toContain('<img')
    expect(html).toContain('&lt;img src=x')
  })

  it('uses nothing that classic Outlook cannot show', async () => {
    const { html } = await writer.write(digest({ nudge: { with: 'Mei-Lin Chou', pairId, days: 28, weeks: 2 } }))
    for (const word of [
      'flex',
      'grid',
      'float',
      'rgba',
      'background-image',
      '<script',
      '<style',
      '<svg',
      '<form',
      'class=',
    ]) {
      expect(html, word).not.toContain(word)
    }
    expect(html.match(/<table/g)?.length).toBe(html.match(/role="presentation"/g)?.length)
  })
})

it('days and times are written the way the reader writes them', () => {
  const afternoon = '2026-10-14T13:00:00.000Z'
  expect(digestDates('en-US', 'Europe/Berlin', '24').meeting(afternoon)).toBe('Wed Oct 14, 15:00')
  expect(digestDates('de-DE', 'Europe/Berlin', '12').meeting(afternoon)).toMatch(/^Mi., 14. Okt., 0?3:00\sPM$/)
  expect(digestDates('en-US', 'America/New_York').meeting('2026-10-14T13:00:00.000Z')).toMatch(/^Wed Oct 14, 9:00\sAM$/)
  expect(digestDates('de', 'Europe/Berlin').meeting('2026-10-14T13:00:00.000Z')).toBe('Mi., 14. Okt., 15:00')
})
