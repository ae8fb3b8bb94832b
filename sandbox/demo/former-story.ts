import type { Deed } from './happening.ts'
import type { Scene } from './story.ts'

function scene(session: number, minute: number, by: Scene['by'], deed: Deed): Scene {
  return { when: { session, minute }, by, deed }
}

/** What Kwame and Léa left behind before she changed to Elena's team: something shared, something private, open ends. */
export const kwameAndLea: readonly Scene[] = [
  scene(-3, 6, 'manager', {
    kind: 'note',
    text: 'The loading animation is too long by half. Shorter, then we test it.',
  }),
  scene(-3, 18, 'report', {
    kind: 'promise',
    text: 'Cut the loading animation to one second',
    owner: 'report',
    due: { days: 6 },
    sets: 'animation',
  }),
  { when: { session: -3, daysAfter: 5 }, by: 'report', deed: { kind: 'tick', of: 'animation' } },
  scene(-2, 5, 'report', {
    kind: 'note',
    text: 'Tested with eight people: nobody noticed it any more. That was the aim.',
  }),
  scene(-2, 12, 'report', {
    kind: 'private note',
    text: 'I would like to lead a project before summer. Say so in the new team.',
  }),
  scene(-2, 20, 'manager', {
    kind: 'private note',
    text: 'She explains motion better than anybody here. Tell Elena.',
  }),
  scene(-1, 4, 'manager', { kind: 'topic', text: 'Handing over to Elena' }),
  scene(-1, 8, 'manager', {
    kind: 'note',
    text: 'Léa moves to Elena’s team. What is open goes along if she wants it to.',
  }),
  scene(-1, 15, 'report', {
    kind: 'promise',
    text: 'Write down the motion guidelines',
    owner: 'report',
    due: { fromToday: 9 },
  }),
  scene(-1, 19, 'report', {
    kind: 'promise',
    text: 'Show the prototypes to the support team',
    owner: 'report',
    due: { fromToday: -6 },
  }),
  scene(-1, 25, 'manager', {
    kind: 'promise',
    text: 'Introduce Léa to the agency in Lyon',
    owner: 'manager',
    due: { days: 7 },
  }),
]
