import type { ExportedRecord } from '#contract/export-mine'
import { expect, test } from 'vitest'
import { aHabit, aPlan, valuesOf } from '../../tests/plan/a-plan.ts'
import { pageOfExport } from './page-of-export.ts'

const at = '2026-09-24T14:08:00.000Z'
const record: ExportedRecord = {
  exportedAt: '2026-11-22T08:15:00.000Z',
  person: {
    oid: 'lea',
    displayName: 'Léa Dubois',
    jobTitle: 'Motion Designer',
    addresses: ['lea@contoso.example'],
    zone: 'Europe/Paris',
  },
  settings: { zone: 'Europe/Paris', language: 'fr-FR', workdays: [1, 2, 4] },
  pairs: [
    {
      pair: {
        pairId: 'kwame_lea',
        managerName: 'Kwame Mensah',
        reportName: 'Léa Dubois',
        zone: 'Europe/Paris',
        relation: ['2024-03-04', '2026-09-28'],
      },
      you: 'report',
      lines: [
        { line: 'session', on: '2026-09-24', kind: 'planned', said: { report: 'held' }, tags: [] },
        {
          line: 'note',
          id: '1',
          by: 'manager',
          text: 'a < b & <script>x</script>',
          visibility: 'shared',
          sessionOn: '2026-09-24',
          createdAt: at,
        },
        {
          line: 'note',
          id: '2',
          by: 'report',
          text: 'Lead a project',
          visibility: 'private',
          sessionOn: '2026-09-17',
          createdAt: '2026-09-17T08:00:00.000Z',
        },
      ],
      occurrences: [{ plannedOn: '2026-09-24', isHeld: true, tier: 'strong', status: 'scheduled' }],
      access: [{ at: '2026-11-20T09:30:00.000Z', by: 'kwame', what: 'export' }],
      indicators: { first: [], more: [] },
    },
  ],
}
const reader = {
  language: 'en',
  locale: 'en-GB',
  numbersOf: () => [{ text: 'Cadence adherence: 88%', small: 'how' }],
} as const

test('holds what is kept, in the words of a person, oldest first', () => {
  const page = pageOfExport(record, reader)
  for (const words of [
    'What Throughline keeps about Léa Dubois',
    'Made on 22 November 2026 at 09:15.',
    'Kwame Mensah as your manager, 4 March 2024 to 27 September 2026',
    'Cadence adherence: 88%',
    'Private, only you',
    'Thursday, 24 September 2026 · Kwame Mensah',
    '24 September 2026: took place',
    'Kwame Mensah downloaded their data',
    'Working days: Mon, Tue and Thu',
  ])
    expect(page).toContain(words)
  expect(page.indexOf('Lead a project')).toBeLessThan(page.indexOf('a &lt; b'))
})

test('is a page that does nothing: what people wrote is text', () => {
  const page = pageOfExport(record, reader)
  expect(page).toContain('a &lt; b &amp; &lt;script&gt;x&lt;/script&gt;')
  expect(page).not.toMatch(/<script|<a |<img|https?:/)
})

test('of a pair that may no longer be read it says that only one’s own words are there', () => {
  const [pair] = record.pairs
  const { occurrences: _, access: _log, indicators: _numbers, ...own } = pair!
  const page = pageOfExport({ ...record, pairs: [own] }, reader)
  expect(page).toContain('the others you may no longer read')
  expect(page).not.toContain('Cadence adherence')
})

test('speaks German', () => {
  const page = pageOfExport(record, { ...reader, language: 'de', locale: 'de-DE' })
  expect(page).toContain('Kwame Mensah als Ihre Führungskraft, 4. März 2024 bis 27. September 2026')
  expect(page).toContain('Arbeitstage: Mo, Di und Do')
  expect(page).toContain('<html lang="de">')
})

test('holds plans to read: what was agreed, each week, habits, what was said, the journal, a draft, and one’s own', () => {
  const [pair] = record.pairs
  if (pair === undefined) throw new Error('The record has no pair.')
  const plan = aPlan({
    kpis: { [aPlan().terms.kpis[0]!.id]: { values: valuesOf(66, 70), learned: 'Start earlier' } },
    habits: [aHabit({ done: ['2026-09-21'] })],
    review: { words: { report: 'Friday evenings are mine', manager: 'He delegates' }, stays: [], celebrate: 'Dinner' },
  })
  const journal = [{ page: 'week-3' as const, answers: ['The rota', '', 'Ask first'], writtenAt: at }]
  const shared = [{ page: 'assessment-before' as const, answers: [], ratings: [2], writtenAt: at, sharedAt: at }]
  const plans = [{ plan, journal, shared }]
  const planDraft = { terms: { ...plan.terms, objective: 'Next year' }, habits: [], ideas: ['Call on Mondays'] }
  const own = { plans: [{ plan: aPlan({ terms: { ...plan.terms, objective: 'Quiet mornings' } }), journal: [] }] }
  const page = pageOfExport({ ...record, pairs: [{ ...pair, plans, planDraft }], own }, reader)
  for (const words of [
    'Coaching plan: Deliver on the day we promised',
    'On-time delivery, from 65% to 90%',
    '12 weeks from 7 September 2026 to 29 November 2026',
    'On-time delivery, week 2: 70%',
    'Agenda before stand-up. When I open my laptop, at my desk',
    'Done: 21 September 2026',
    'Start earlier',
    'Friday evenings are mine<br><small>You say',
    'He delegates<br><small>Kwame Mensah says',
    'The rota<br><small>Week 3 journal. What went well this week?',
    '2<br><small>Kwame Mensah shared: Self-assessment, before.',
    'Your draft of a plan',
    'Next year',
    'Call on Mondays',
    'Your own plans',
    'Coaching plan: Quiet mornings',
  ])
    expect(page).toContain(words)
  const journalAlone = pageOfExport({ ...record, pairs: [{ ...pair, plans: [{ journal }] }] }, reader)
  expect(journalAlone).toContain('Your journal')
  expect(journalAlone).not.toContain('Coaching plan')
})
