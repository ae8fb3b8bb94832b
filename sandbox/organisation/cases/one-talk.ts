/** What the product must make of a case when all its nights are read. */
export type OneTalkEnd =
  /** A talk each week that both planned, and none of them missed: nothing lost, nothing twice. */
  | { kind: 'nobody missed a talk' }
  /** It counts for nothing, and this is why; once `said` is said of it, nobody missed a talk. */
  | { kind: 'counts once said'; why: string; said: 'ours' | 'not a person'; key?: string }
  /** The slot of the case counts as held, once. */
  | { kind: 'held once' }

/** One row of the rule "one talk, however the calendar changes", and the case that shows it. */
export type OneTalkCase = {
  row:
    | 'identity'
    | 'own 1:1s never conflict'
    | 'replacement'
    | 'the plan changed'
    | 'the past is not rewritten'
    | 'who is no person'
    | 'several addresses'
    | 'no organiser'
    | 'the pin'
    | 'a conflict is another meeting'
    | 'delegates'
  /** A series story, or an edge case. What the calendar shows before and after is theirs to tell. */
  id: string
  end: OneTalkEnd
}

const nobodyMissed = { kind: 'nobody missed a talk' } as const
const heldOnce = { kind: 'held once' } as const

/** Every row, in the order of the rule: how the calendar looks before and after stands with the case of that id. */
export const oneTalk: readonly OneTalkCase[] = [
  { row: 'identity', id: 'moved-single', end: heldOnce },
  { row: 'own 1:1s never conflict', id: 'left-standing', end: nobodyMissed },
  { row: 'own 1:1s never conflict', id: 'overlapping', end: heldOnce },
  { row: 'own 1:1s never conflict', id: 'adjacent', end: heldOnce },
  { row: 'replacement', id: 'made-anew', end: heldOnce },
  { row: 'the plan changed', id: 'split', end: nobodyMissed },
  { row: 'the plan changed', id: 'made-anew-by-report', end: nobodyMissed },
  { row: 'the past is not rewritten', id: 'edited-with-past', end: nobodyMissed },
  {
    row: 'who is no person',
    id: 'bot',
    end: { kind: 'counts once said', why: 'extra_attendees', said: 'not a person', key: 'notes@notetaker.example' },
  },
  { row: 'who is no person', id: 'room', end: heldOnce },
  { row: 'who is no person', id: 'open-room', end: heldOnce },
  { row: 'who is no person', id: 'shared-mailbox', end: heldOnce },
  { row: 'several addresses', id: 'two-addresses', end: heldOnce },
  { row: 'no organiser', id: 'no-organiser', end: heldOnce },
  { row: 'the pin', id: 'private-series', end: { kind: 'counts once said', why: 'private', said: 'ours' } },
  { row: 'a conflict is another meeting', id: 'own-focus', end: heldOnce },
  { row: 'delegates', id: 'assistant', end: nobodyMissed },
]
