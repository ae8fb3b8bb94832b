import type { Digest } from '../../api/ports/digest-writer.ts'
import { mailWords } from '../../domain/mail-link.ts'

export const digestPair = 'a0000000-0000-4000-8000-000000000001_a0000000-0000-4000-8000-000000000002'
const other = 'a0000000-0000-4000-8000-000000000003_a0000000-0000-4000-8000-000000000001'

/** A Monday's digest with something in each of its parts, and words that are long where people write long ones. */
export function aDigest(facts: Partial<Digest> = {}): Digest {
  const pairId = digestPair
  return {
    to: 'elena@contoso.example',
    firstName: 'Elena',
    language: 'en-GB',
    zone: 'Europe/Rome',
    today: '2026-10-12',
    links: mailWords('elena', (parts) => `${parts[0]}-${parts.at(-1)}`.padEnd(22, '-').slice(0, 22)),
    askedOfYou: [
      {
        id: 'team',
        text: 'Invite the release team to the retrospective in Lisbon',
        with: 'Priya Nair',
        pairId,
        on: null,
      },
    ],
    youOwe: [
      { id: 'lisbon', text: 'Answer on the Lisbon trip', with: 'Tomás Herrera', pairId, on: '2026-10-09' },
      { id: 'tender', text: 'Approve the tender list', with: 'Tomás Herrera', pairId, on: '2026-10-12' },
      {
        id: 'budget',
        text: 'Send the budget numbers for next year, split by site, with what each of the three offers would cost over five years',
        with: 'Anna-Katharina von Wittgenstein-Hohenfels',
        pairId,
        on: '2026-10-16',
      },
    ],
    owedToYou: [
      { id: 'site', text: 'Decision on the second site', with: 'David Chen', pairId: other, on: '2026-10-13' },
    ],
    owedLater: 5,
    meetings: [
      { with: 'Tomás Herrera', pairId, startAt: '2026-10-14T13:00:00.000Z', topics: 3, promises: 1 },
      { with: 'David Chen', pairId: other, startAt: '2026-10-15T08:30:00.000Z', topics: 0, promises: 0 },
    ],
    habits: [
      {
        id: 'list',
        title: 'Write the agenda before lunch',
        with: 'Priya Nair',
        pairId,
        days: [1, 3, 5],
        lastWeek: { done: 2, of: 3 },
      },
    ],
    thanks: [{ with: 'David Chen', pairId: other, on: '2026-10-09' }],
    due: [{ with: 'Ravi Menon', pairId: other, days: 9, isOverdue: false, plannedOn: '2026-10-22' }],
    release: { from: '2026-09-07', last: '2026-10-04' },
    nudge: { with: 'Mei-Lin Chou', pairId: other, days: 28, weeks: 2 },
    ...facts,
  }
}
