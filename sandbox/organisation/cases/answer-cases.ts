import { type EdgeCase } from './edge-case.ts'

/** What the two of them answered. */
export const answerCases: readonly EdgeCase[] = [
  {
    id: 'tentative',
    shows: 'the report answered "maybe"',
    manager: 'elena',
    report: 'omar',
    week: 6,
    slot: 'series',
    fate: () => ({ answers: { report: 'tentativelyAccepted' } }),
  },
  {
    id: 'unanswered',
    shows: 'the report never answered',
    manager: 'elena',
    report: 'omar',
    week: 7,
    slot: 'series',
    fate: () => ({ answers: { report: 'notResponded' } }),
  },
  {
    id: 'declined-by-report',
    shows: 'the report declined',
    manager: 'elena',
    report: 'omar',
    week: 9,
    slot: 'series',
    fate: () => ({ answers: { report: 'declined' } }),
  },
  {
    id: 'declined-by-manager',
    shows: 'the manager declined what the report called for',
    manager: 'elena',
    report: 'maximiliana',
    week: 10,
    slot: 'series',
    fate: () => ({ answers: { manager: 'declined' } }),
  },
]
