import { expect, it } from 'vitest'
import { datesIn } from '../words/dates.ts'
import { sessionWords } from '../words/session-words.ts'
import { pairOfElena } from '../builders/sample-pair.ts'
import { recapText } from './recap-text.ts'

const recap = {
  on: '2026-10-15',
  talkedAbout: ['Team lead rota'],
  next: [{ text: 'Book the room', owner: 'manager' as const, due: '2026-10-19' }],
  carried: [],
  stillOpen: [{ text: 'Ask Tom', owner: 'report' as const, due: null }],
}

it('names both people, gives every promise its day, and leaves out what is empty', () => {
  const text = recapText(recap, pairOfElena(), sessionWords('en').close, datesIn('en-GB', 'Europe/Berlin'))
  expect(text).toBe(
    [
      '1:1 Elena / Priya, Thursday, 15 October 2026',
      '',
      'Talked about',
      '- Team lead rota',
      '',
      'Next',
      '- Elena: Book the room (Mon 19 Oct)',
      '',
      'Still open',
      '- Priya: Ask Tom (no date)',
    ].join('\n'),
  )
})

it('says that no next step was needed where none was agreed', () => {
  const bare = { ...recap, next: [], talkedAbout: [], stillOpen: [] }
  const text = recapText(bare, pairOfElena(), sessionWords('de').close, datesIn('de-DE', 'Europe/Berlin'))
  expect(text).toContain('- Kein nächster Schritt nötig')
})

it('says what is only asked for, and what is done already', () => {
  const next = [
    { text: 'Invite the team', owner: 'report' as const, due: '2026-10-19', state: 'asked' as const },
    { text: 'Book the room', owner: 'manager' as const, due: '2026-10-19', state: 'kept' as const },
  ]
  const text = recapText({ ...recap, next }, pairOfElena(), sessionWords('en').close, datesIn('en-GB', 'Europe/Berlin'))
  expect(text).toContain('- Priya, asked: Invite the team (Mon 19 Oct)')
  expect(text).toContain('- Elena: Book the room (done)')
})
