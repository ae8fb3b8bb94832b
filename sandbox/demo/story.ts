import type { Deed } from './happening.ts'

/**
 * When: some minutes into a session (-1 is the last one before today, -2 the one before that), some days after it, or
 * some days ago.
 */
export type When = { session: number; minute: number } | { session: number; daysAfter: number } | { daysAgo: number }
export type Scene = { when: When; by: 'manager' | 'report'; deed: Deed }

function inSession(session: number, minute: number, by: Scene['by'], deed: Deed): Scene {
  return { when: { session, minute }, by, deed }
}

function after(session: number, daysAfter: number, by: Scene['by'], deed: Deed): Scene {
  return { when: { session, daysAfter }, by, deed }
}

function daysAgo(days: number, by: Scene['by'], deed: Deed): Scene {
  return { when: { daysAgo: days }, by, deed }
}

/** The story of the pictures: Elena coaches Priya, who is about to lead. Half a dozen sessions, promises on both sides. */
export const elenaAndPriya: readonly Scene[] = [
  inSession(-6, 5, 'manager', {
    kind: 'note',
    text: 'Priya takes over the onboarding redesign. First slice: the invitation mail.',
  }),
  inSession(-6, 20, 'report', {
    kind: 'promise',
    text: 'Draft three versions of the invitation mail',
    owner: 'report',
    due: { days: 7 },
    sets: 'mail',
  }),
  inSession(-6, 30, 'manager', {
    kind: 'promise',
    text: 'Introduce Priya to the data team',
    owner: 'manager',
    due: { days: 6 },
    sets: 'introduce',
  }),
  after(-6, 4, 'manager', { kind: 'tick', of: 'introduce' }),
  after(-6, 5, 'report', { kind: 'tick', of: 'mail' }),
  after(-6, 6, 'manager', { kind: 'confirm', of: 'mail' }),
  after(-6, 6, 'report', { kind: 'confirm', of: 'introduce' }),

  inSession(-5, 8, 'report', {
    kind: 'note',
    text: 'The data team sends weekly numbers from Monday on. I would like to run the readout myself.',
  }),
  inSession(-5, 15, 'manager', {
    kind: 'private note',
    text: 'She is ready for more than she asks for. Give her the readout, no advice with it.',
  }),
  inSession(-5, 25, 'report', {
    kind: 'promise',
    text: 'Run the first readout',
    owner: 'report',
    due: { days: 7 },
    sets: 'readout',
  }),
  inSession(-5, 30, 'manager', {
    kind: 'promise',
    text: 'Keep Thursday mornings free of stand-ups',
    owner: 'manager',
    due: { days: 4 },
    sets: 'mornings',
  }),
  after(-5, 5, 'report', { kind: 'tick', of: 'readout' }),
  after(-5, 6, 'manager', { kind: 'tick', of: 'mornings' }),
  after(-5, 7, 'manager', { kind: 'confirm', of: 'readout' }),
  after(-5, 7, 'report', { kind: 'confirm', of: 'mornings' }),

  inSession(-4, 4, 'report', { kind: 'topic', text: 'Team lead rota', sets: 'rota' }),
  inSession(-4, 10, 'manager', {
    kind: 'note',
    text: 'The readout went well: one question too many about dates, none about the reasons.',
  }),
  inSession(-4, 20, 'report', {
    kind: 'private note',
    text: 'Ask about the team lead path before the end of the year.',
  }),
  inSession(-4, 25, 'report', {
    kind: 'promise',
    text: 'Write down the research questions',
    owner: 'report',
    due: { days: 6 },
    sets: 'questions',
  }),
  after(-4, 5, 'report', { kind: 'tick', of: 'questions' }),
  after(-4, 6, 'manager', { kind: 'confirm', of: 'questions' }),

  inSession(-3, 6, 'manager', {
    kind: 'note',
    text: 'Two customers leave at the same step. We look at them before we change anything.',
  }),
  inSession(-3, 12, 'report', {
    kind: 'promise',
    text: 'Interview two new customers',
    owner: 'report',
    due: { days: 4 },
    sets: 'interviews',
  }),
  inSession(-3, 20, 'manager', {
    kind: 'promise',
    text: 'Review the interview guide',
    owner: 'manager',
    due: { days: 4 },
    sets: 'guide',
  }),
  after(-3, 3, 'manager', { kind: 'tick', of: 'guide' }),
  after(-3, 6, 'report', { kind: 'tick', of: 'interviews' }),
  after(-3, 7, 'manager', { kind: 'confirm', of: 'interviews' }),
  after(-3, 7, 'report', { kind: 'confirm', of: 'guide' }),

  inSession(-2, 5, 'report', {
    kind: 'note',
    text: 'Interviews done, two days late: both customers stumble over the word "workspace".',
  }),
  inSession(-2, 18, 'manager', {
    kind: 'private note',
    text: 'She brought the lateness up herself. Nothing to add.',
  }),
  inSession(-2, 22, 'report', {
    kind: 'promise',
    text: 'Test the sign-up flow with five people',
    owner: 'report',
    due: { days: 6 },
    sets: 'test',
    isStep: true,
  }),
  inSession(-2, 30, 'manager', {
    kind: 'promise',
    text: 'Book the visit to Lyon',
    owner: 'manager',
    due: { days: 5 },
    sets: 'lyon',
  }),
  after(-2, 3, 'manager', { kind: 'tick', of: 'lyon' }),
  after(-2, 5, 'report', { kind: 'tick', of: 'test' }),
  after(-2, 6, 'manager', { kind: 'confirm', of: 'test' }),
  after(-2, 6, 'report', { kind: 'confirm', of: 'lyon' }),

  inSession(-1, 5, 'manager', {
    kind: 'note',
    text: 'Sign-up: four of five got through alone. The fifth found the button after the mail was rewritten.',
  }),
  inSession(-1, 9, 'report', { kind: 'note', text: 'Next is the release. I want a second tester for it.' }),
  inSession(-1, 14, 'manager', {
    kind: 'private note',
    text: 'Ask what holds back the last nine points, then wait for the answer.',
  }),
  inSession(-1, 20, 'manager', {
    kind: 'promise',
    text: 'Send the budget numbers',
    owner: 'manager',
    due: { fromToday: -2 },
    sets: 'budget',
  }),
  inSession(-1, 24, 'manager', {
    kind: 'promise',
    text: 'Ask Tom about a second tester',
    owner: 'manager',
    due: { fromToday: 1 },
  }),
  inSession(-1, 28, 'report', {
    kind: 'promise',
    text: 'Release checklist',
    owner: 'report',
    due: { fromToday: 0 },
    sets: 'checklist',
    isStep: true,
  }),
  inSession(-1, 32, 'report', {
    kind: 'promise',
    text: 'Agenda before stand-up',
    owner: 'report',
    due: { fromToday: 5 },
  }),
  daysAgo(3, 'report', { kind: 'topic', text: 'Holiday cover next month' }),
  daysAgo(2, 'manager', { kind: 'topic', text: 'Lyon handover' }),
  daysAgo(1, 'report', { kind: 'tick', of: 'checklist' }),
]

/** Shorter stories, dealt out to the other pairs of the people a visitor can be. */
export const shortStories: readonly (readonly Scene[])[] = [
  [
    inSession(-1, 6, 'manager', { kind: 'note', text: 'The prototype stands. Next week it meets its first users.' }),
    inSession(-1, 12, 'report', {
      kind: 'promise',
      text: 'Invite six people to the first test',
      owner: 'report',
      due: { fromToday: 3 },
    }),
    daysAgo(2, 'report', { kind: 'topic', text: 'Who signs off the new icons?' }),
  ],
  [
    inSession(-2, 5, 'report', { kind: 'note', text: 'Three working days are enough if the reviews come on Monday.' }),
    inSession(-2, 9, 'manager', {
      kind: 'promise',
      text: 'Move the review to Monday',
      owner: 'manager',
      due: { fromToday: -5 },
      sets: 'review',
    }),
    inSession(-1, 5, 'manager', { kind: 'note', text: 'The glossary is used by two other teams now.' }),
    inSession(-1, 8, 'report', {
      kind: 'promise',
      text: 'Send the glossary round',
      owner: 'report',
      due: { fromToday: -4 },
    }),
    daysAgo(6, 'manager', { kind: 'tick', of: 'review' }),
  ],
  [
    inSession(-1, 7, 'manager', { kind: 'note', text: 'Sunday to Thursday works, as long as Friday stays quiet.' }),
    inSession(-1, 11, 'manager', {
      kind: 'promise',
      text: 'Say no to Friday meetings',
      owner: 'manager',
      due: { fromToday: -3 },
    }),
    daysAgo(4, 'report', { kind: 'topic', text: 'A mentor outside the team' }),
    daysAgo(1, 'manager', { kind: 'topic', text: 'Portfolio review' }),
  ],
  [
    inSession(-1, 10, 'report', { kind: 'note', text: 'The migration plan is ready; the dates are not.' }),
    inSession(-1, 14, 'report', {
      kind: 'promise',
      text: 'Agree dates with the two largest customers',
      owner: 'report',
      due: { fromToday: 8 },
    }),
  ],
]
