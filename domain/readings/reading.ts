import type { PeopleBand } from '../distribution/people-band.ts'
import type { LocalDate } from '../time/day-number.ts'

/** Why there is no value. */
export type Reason =
  | 'min_data'
  | 'min_group'
  | 'min_managers'
  | 'dominance'
  | 'too_few_new'
  | 'too_early'
  | 'opted_out'
  | 'no_cadence'
  | 'season'

/** What stands around every value: how many cases, which time, which definition. */
export type Frame = {
  /** Cases behind the value; for released figures only a band. */
  n: number | PeopleBand
  /** Local dates, `[from, to)`. */
  window: { from: LocalDate; to: LocalDate }
  asOf: LocalDate
  /** Stored with the value: a changed formula begins a new series and never rewrites the old one. */
  definitionVersion: string
}

export type ShownReading<Value, Detail> = Frame & {
  value: Value
  lo?: number
  hi?: number
  /** Present when the interval is wider than 50 points: show "3 of 7" and no percentage. */
  counts?: { x: number; n: number }
  detail: Detail
}

/** What is counted when too little is there. */
export type Unit =
  | 'expectedTalks'
  | 'talks'
  | 'taggedTalks'
  | 'plannedTalks'
  | 'workdays'
  | 'duePromises'
  | 'duePromisesPerSide'
  | 'dueNextSteps'
  | 'promises'
  | 'keptPromises'
  | 'people'
  | 'answers'
  | 'newAnswers'

/** How much is needed, and how much is there, unless that number itself must stay hidden. */
export type Lack = { need: number; unit: Unit; have?: number }

/** No value, and the reason; `lack` where something can be counted. */
export type WithheldReading = Frame & { value: null; reason: Reason; lack?: Lack }

/** An indicator's value, or why there is none. 0 always means zero. */
export type Reading<Value = number, Detail = object> = ShownReading<Value, Detail> | WithheldReading

/** What the caller of a reading says about time. */
export type ReadingTime = { readonly window: readonly [LocalDate, LocalDate]; readonly asOf: LocalDate }

export const definitionVersion = '1'

/** The frame of a reading. */
export function frameOf(time: ReadingTime, n: number | PeopleBand): Frame {
  const [from, to] = time.window
  return { n, window: { from, to }, asOf: time.asOf, definitionVersion }
}

/** A reading without a value. */
export function withheld(frame: Frame, reason: Reason, lack?: Lack): WithheldReading {
  return { ...frame, value: null, reason, ...(lack ? { lack } : {}) }
}
