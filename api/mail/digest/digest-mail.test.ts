import { describe, expect, it } from 'vitest'
import { mailWords, parseMailLink } from '#domain/mail-link'
import type { Digest } from '../../ports/digest-writer.ts'
import { mailDates, plainBlanks } from '../look/mail-dates.ts'
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
    links: mailWords('elena', (parts) => `${parts[0]}-${parts.at(-1)}`.padEnd(22, '-').slice(0, 22)),
    youOwe: [
      { id: 'lisbon', text: 'Answer on the Lisbon trip', with: 'Tomás Herrera', pairId, on: '2026-10-09' },
      { id: 'tender', text: 'Approve the tender list', with: 'Tomás Herrera', pairId, on: '2026-10-12' },
      { id: 'budget', text: 'Send the budget numbers', with: 'Priya Nair', pairId, on: null },
    ],
    owedToYou: [{ id: 'site', text: 'Decision on the second site', with: 'David Chen', pairId, on: '2026-10-13' }],
    owedLater: 5,
    meetings: [{ with: 'Tomás Herrera', pairId, startAt: '2026-10-14T13:00:00.000Z', topics: 3, promises: 1 }],
    habits: [],
    thanks: [],
    due: [],
    ...facts,
  }
}

describe('a digest', () => {
  it('says in its subject what waits', () => {
    expect(writer.write(digest()).subject).toBe('Your 1:1s this week: 1 meeting, 1 promise overdue')
    const subject = (facts: Partial<Digest>) => writer.write(digest(facts)).subject
    const [late, ...inTime] = digest().youOwe
    expect(subject({ meetings: [] })).toBe('Your 1:1s this week: 1 promise overdue')
    expect(subject({ meetings: [], youOwe: inTime })).toBe('Your 1:1s this week: 2 promises open')
    expect(subject({ meetings: [], youOwe: [] })).toBe('Your 1:1s this week: 6 promises to you')
    expect(subject({ meetings: [], youOwe: [late!], isFromToday: true, language: 'de' })).toBe(
      'Ihre 1:1s der nächsten sieben Tage: 1 Zusage überfällig',
    )
    expect(subject({ meetings: [], youOwe: inTime, askedOfYou: [late!] })).toBe(
      'Your 1:1s this week: 1 promise asked of you',
    )
    const nothing = { meetings: [], youOwe: [], owedToYou: [], owedLater: 0 }
    expect(subject(nothing)).toBe('Your 1:1s this week')
  })

  it('tells what I owe, what I am owed and whom I meet, in this order', () => {
    const { html } = writer.write(digest())
    const parts = ['Good morning, Elena', 'You owe', 'Answer on the Lisbon trip', 'was Fri 9 Oct', '>today<', 'no date']
    const more = [
      'Owed to you',
      'Tue 13 Oct',
      '5 more',
      'This week’s 1:1s',
      'Wed 14 Oct, 15:00',
      '3 topics, 1 open promise',
    ]
    const places = [...parts, ...more].map((part) => plainBlanks(html).indexOf(part))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    expect(html).toContain('One of your promises is past its date. One is due today. You meet one person this week.')
  })

  it('puts what was asked for first and apart: it is owed by nobody yet, and not late', () => {
    const askedOfYou = [{ id: 'team', text: 'Invite the release team', with: 'Elena Rossi', pairId, on: '2026-10-09' }]
    const { subject, html } = writer.write(digest({ askedOfYou, youOwe: [] }))
    expect(subject).not.toContain('overdue')
    const places = ['Asked of you', 'counts once you agree', 'Invite the release team', 'Answer', 'Owed to you']
    const found = places.map((part) => html.indexOf(part))
    expect(found.every((place) => place >= 0)).toBe(true)
    expect(found).toEqual(found.toSorted((one, other) => one - other))
    const hidden = writer.write(digest({ askedOfYou, youOwe: [], owedToYou: [], hidesTitles: true }))
    expect(hidden.html).toContain('Asked of you')
    expect(hidden.html).not.toContain('1 overdue')
    expect(writer.write(digest()).html).not.toContain('Asked of you')
  })

  it('speaks German to those who do, and English to everybody else', () => {
    const german = plainBlanks(writer.write(digest({ language: 'de-DE' })).html)
    expect(german).toContain('Ihre Zusagen')
    expect(german).toContain('war Fr, 9. Okt.')
    expect(german).toContain('lang="de-DE"')
    expect(writer.write(digest({ language: 'fr-FR' })).html).toContain('lang="en"')
  })

  it('tells habits with their days and one click for today, thanks without their words, and counts where titles hide', () => {
    const habit = { id: 'list', title: 'Agenda before lunch', with: 'Priya Nair', pairId, days: [1, 3, 5] }
    const habits = [{ ...habit, lastWeek: { done: 2, of: 3 } }]
    const thanks = [{ with: 'David Chen', pairId, on: '2026-10-09' }]
    const { html } = writer.write(digest({ habits, thanks }))
    const parts = ['This week’s 1:1s', 'Your habits', 'Agenda before lunch', 'Mon, Wed, Fri', 'last week 2 of 3']
    let from = 0
    for (const part of [...parts, 'I did it today', 'Thanks', 'David Chen thanked you', 'Fri 9 Oct', 'Read it']) {
      const at = plainBlanks(html).indexOf(part, from)
      expect(at, part).toBeGreaterThan(from)
      from = at
    }
    expect(writer.write(digest({ habits, language: 'de-DE' })).html).toContain('Mo, Mi, Fr')
    const hidden = writer.write(digest({ habits: [{ ...habit, title: '' }], hidesTitles: true })).html
    expect(hidden).toContain('1 habit')
    const ofOne = { ...habit, with: null, pairId: 'a_a' as const, title: '' }
    expect(writer.write(digest({ habits: [ofOne], hidesTitles: true })).html).toContain('Your own plan')
    expect(hidden).not.toContain('I did it today')
    const alone = { meetings: [], youOwe: [], owedToYou: [], owedLater: 0 }
    expect(writer.write(digest({ ...alone, habits })).subject).toBe('Your 1:1s this week: 1 habit')
    expect(writer.write(digest({ ...alone, thanks })).subject).toBe('Your 1:1s this week: somebody thanked you')
  })

  it('names who waits after whom one meets, without the colour of what is late, and new figures behind both', () => {
    const due = [
      { with: 'Mei-Lin Chou', pairId, days: 28, isOverdue: true, plannedOn: '2026-10-22' },
      { with: 'Ravi Menon', pairId, days: 8, isOverdue: false, plannedOn: null },
    ]
    const release = { from: '2026-09-07', last: '2026-10-04' }
    const { html } = writer.write(digest({ youOwe: [], due, release }))
    const parts = ['This week’s 1:1s', '1:1s that wait', '1 overdue', 'Mei-Lin Chou', 'last met 28 days ago']
    const more = [
      'overdue, planned for Thu 22 Oct',
      'Ravi Menon',
      'Choose a time',
      'New figures',
      'Mon 7 Sept to Sun 4 Oct',
    ]
    let from = 0
    for (const part of [...parts, ...more]) {
      const at = plainBlanks(html).indexOf(part, from)
      expect(at, part).toBeGreaterThan(from)
      from = at
    }
    expect(html).not.toContain('class="late"')
    expect(html).toContain('https://teams.microsoft.com/l/entity/app-id/hr')
    const alone = { meetings: [], youOwe: [], owedToYou: [], owedLater: 0 }
    const subject = (facts: Partial<Digest>) => writer.write(digest({ ...alone, ...facts })).subject
    expect(subject({ due })).toBe('Your 1:1s this week: 2 1:1s due')
    expect(subject({ release })).toBe('Your 1:1s this week: new figures')
  })

  it('carries at most one reminder, last', () => {
    expect(writer.write(digest()).html).not.toContain('have not met')
    const { html } = writer.write(digest({ nudge: { with: 'Mei-Lin Chou', pairId, days: 28, weeks: 2 } }))
    expect(html).toContain('Mei-Lin Chou and you have not met for 28 days')
    expect(html.indexOf('Mei-Lin Chou')).toBeGreaterThan(html.indexOf('This week’s 1:1s'))
  })

  it('links only to pages where a person decides, each to its place', () => {
    const { html } = writer.write(
      digest({ askedOfYou: [{ id: 'team', text: 'Invite', with: 'Elena', pairId, on: null }] }),
    )
    const links = [...html.matchAll(/href="([^"]+)"[^>]*>([^<]+)</g)].map(([, link = '', text = '']) => {
      const { origin, pathname, searchParams } = new URL(link.replaceAll('&amp;', '&'))
      expect(origin + pathname).toBe('https://teams.microsoft.com/l/entity/app-id/home')
      expect(searchParams.get('webUrl')).toMatch(/^https:\/\/tab\.contoso\.example\/home\.html#app=app-id/)
      const { subEntityId = '' } = JSON.parse(searchParams.get('context') ?? '{}') as { subEntityId?: string }
      return [text, parseMailLink(subEntityId)] as const
    })
    const ask = (name: string) => links.filter(([text]) => text === name).map(([, link]) => link)
    const until = '2026-10-26'
    expect(ask('Done')).toEqual(Array(3).fill(expect.objectContaining({ kind: 'ask', ask: 'done', until })))
    expect(ask('Move')).toEqual(Array(3).fill(expect.objectContaining({ kind: 'ask', ask: 'move', until })))
    expect(ask('I’ll do it')).toEqual([expect.objectContaining({ kind: 'ask', ask: 'accept', until })])
    expect(ask('Let it rest a while')).toEqual([expect.objectContaining({ kind: 'ask', ask: 'rest', until })])
    for (const text of ['Answer', 'Open', 'Answer on the Lisbon trip', 'Decision on the second site'])
      expect(ask(text), text).toEqual([expect.objectContaining({ kind: 'promise' })])
    expect(ask('Open agenda')).toEqual([expect.objectContaining({ kind: 'pair' })])
    expect(html).not.toContain(pairId)
  })

  it('says why it comes, and leads to where it is changed or stopped', () => {
    for (const language of ['en', 'de']) {
      const { html } = writer.write(digest({ language }))
      const link = /href="([^"]+)"[^>]*>(?:Settings for this mail|Einstellungen für diese Mail)</.exec(html)?.[1] ?? ''
      const { searchParams } = new URL(link.replaceAll('&amp;', '&'))
      expect(searchParams.get('context')).toBe(JSON.stringify({ subEntityId: 'settings' }))
    }
  })

  it('with hidden titles counts promises by person, and says how many are late', () => {
    const hidden = { hidesTitles: true } as const
    const { html, subject } = writer.write(digest(hidden))
    for (const { text } of [...digest().youOwe, ...digest().owedToYou]) expect(html).not.toContain(text)
    expect(html.match(/>Tomás Herrera</g)).toHaveLength(2)
    expect(html).toContain('>3 promises · <')
    expect(html).toContain('Counts only, as you chose.')
    expect(html).not.toContain('Titles only')
    expect(html.match(/>1 overdue</g)).toHaveLength(2)
    expect(subject).toBe('Your 1:1s this week: 1 meeting, 1 promise overdue')
  })

  it('that comes on another day than Monday speaks of seven days', () => {
    const { html } = writer.write(digest({ isFromToday: true }))
    expect(html).toContain('1:1s of the next seven days')
    expect(html).toContain('You meet one person in the next seven days.')
    expect(html).not.toContain('this week')
  })

  it('shows somebody’s markup as the text it is', () => {
    const youOwe = [{ id: 'img', text: '<img src=x onerror=alert(1)>', with: '"Q" & Co', pairId, on: null }]
    const { html } = writer.write(digest({ youOwe }))
    expect(html).not.toContain('<img')
    expect(html).toContain('&lt;img src=x')
  })

  it('of somebody with hundreds of promises and meetings stays below what Gmail shows of a mail, and counts the rest', () => {
    const many = Array.from({ length: 300 }, (_, at) => ({
      ...digest().youOwe[0]!,
      id: String(at),
      text: 'x'.repeat(500),
    }))
    const meetings = Array.from({ length: 100 }, () => digest().meetings[0]!)
    const { html } = writer.write(digest({ askedOfYou: many, youOwe: many, owedToYou: many, meetings }))
    expect(html.match(/>290 more</g)).toHaveLength(3)
    expect(html).toContain('>90 more<')
    expect(Buffer.byteLength(html)).toBeLessThan(102_000)
  })

  it('uses nothing that classic Outlook cannot show', () => {
    const { html } = writer.write(digest({ nudge: { with: 'Mei-Lin Chou', pairId, days: 28, weeks: 2 } }))
    for (const word of [
      'flex',
      'grid',
      'float',
      'rgba',
      'background-image',
      '<script',
      '<svg',
      '<form',
      'opacity',
      'overflow:',
    ]) {
      expect(html, word).not.toContain(word)
    }
    expect(html.match(/<table/g)?.length).toBe(html.match(/role="presentation"/g)?.length)
  })
})

it('days and times are written the way the reader writes them', () => {
  const afternoon = '2026-10-14T13:00:00.000Z'
  expect(mailDates('en-US', 'Europe/Berlin', '24').meeting(afternoon)).toBe('Wed\u00a0Oct\u00a014, 15:00')
  expect(mailDates('de-DE', 'Europe/Berlin', '12').meeting(afternoon)).toMatch(/^Mi,\s14.\sOkt., 0?3:00\sPM$/)
  expect(mailDates('en-US', 'America/New_York').meeting('2026-10-14T13:00:00.000Z')).toMatch(/^Wed\sOct\s14, 9:00\sAM$/)
  expect(mailDates('de', 'Europe/Berlin').meeting('2026-10-14T13:00:00.000Z')).toBe('Mi,\u00a014.\u00a0Okt., 15:00')
})
