import type { Words } from './indicator-words.ts'

export const english: Words = {
  notTellingQuestion: 'What is this not telling us?',
  tooLittle: 'There is not enough to say something yet.',
  lack: (need, have) => (have === undefined ? `Needs ${need}.` : `Needs ${need}, has ${have}.`),
  basis: (span, n) => `${span} · n = ${n}`,
  outOf: (x, n) => `${x} of ${n}`,
  reasons: {
    min_group: 'Not shown: the group is too small to keep everyone in it unknown.',
    min_managers: 'Not shown: too few managers, so the figure would describe one of them.',
    dominance: 'Not shown: one manager leads more than half of these people.',
    too_few_new: 'Not shown: since the last release too few new answers came in.',
    too_early: 'Too early to tell.',
    opted_out: 'Switched off by one of you; notes and promises go on working.',
    no_cadence: 'You have not agreed on a rhythm yet.',
    season: 'Many people were away, so this is no fair time to compare.',
  },
  units: {
    expectedTalks: ['expected 1:1', 'expected 1:1s'],
    talks: ['1:1', '1:1s'],
    taggedTalks: ['tagged talk', 'tagged talks'],
    plannedTalks: ['planned 1:1', 'planned 1:1s'],
    workdays: ['workday together', 'workdays together'],
    duePromises: ['promise that was due', 'promises that were due'],
    duePromisesPerSide: ['promise that was due on each side', 'promises that were due on each side'],
    dueNextSteps: ['next step that was due', 'next steps that were due'],
    promises: ['promise', 'promises'],
    keptPromises: ['promise that was done', 'promises that were done'],
    people: ['person', 'people'],
    answers: ['answer', 'answers'],
    newAnswers: ['new answer', 'new answers'],
  },
}
