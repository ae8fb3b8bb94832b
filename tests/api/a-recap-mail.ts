import type { RecapMail } from '../../api/ports/recap-writer.ts'

/** The recap of a 1:1 with something in each of its parts. */
export function aRecapMail(facts: Partial<RecapMail> = {}): RecapMail {
  return {
    to: 'elena@contoso.example',
    language: 'en-GB',
    zone: 'Europe/Rome',
    today: '2026-10-15',
    you: 'manager',
    other: { displayName: 'Priya Nair', firstName: 'Priya' },
    recap: {
      on: '2026-10-15',
      talkedAbout: ['Lisbon launch'],
      next: [
        { text: 'Send the budget numbers', owner: 'manager', due: '2026-10-22' },
        { text: 'Book the room', owner: 'report', due: null, state: 'asked' },
      ],
      carried: ['Rota for May'],
      stillOpen: [{ text: 'Answer on the trip', owner: 'report', due: '2026-10-09' }],
    },
    noneNeeded: false,
    nextAt: '2026-10-22T08:00:00.000Z',
    link: 'word-of-the-link-------',
    ...facts,
  }
}
