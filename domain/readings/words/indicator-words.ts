import type { Reason, Unit, WithheldReading } from '../reading.ts'
import type { Format, Language } from './format.ts'

/** Everything a card says about one indicator, in one language. */
export type CardWords<Read> = {
  /** The name the field uses. */
  name: string
  /** How it is computed, in one plain sentence. */
  formula: string
  /** What must be there before a value is shown. */
  needs: string
  /** The answer to "What is this not telling us?" */
  notTelling: string
  /** The value as text. */
  value: (reading: Exclude<Read, WithheldReading>, format: Format) => string
  /** What one could do now, with the real numbers in it; empty when nothing is called for. */
  prompt: (reading: Exclude<Read, WithheldReading>, format: Format) => string
  /** What the two columns of its picture are called as a table. */
  columns?: readonly [point: string, value: string]
}

export type IndicatorWords<Read> = Readonly<Record<Language, CardWords<Read>>>

/** The sentences that every card of one language shares. */
export type SharedCardWords = {
  notTellingQuestion: string
  reasons: Record<Exclude<Reason, 'min_data'>, string>
  /** "Needs 6 tagged talks, has 4." */
  lack: (need: string, have: string | undefined) => string
  tooLittle: string
  units: Record<Unit, readonly [one: string, other: string]>
  /** Stands under a value: the time it covers and how many cases it rests on. */
  basis: (span: string, n: string) => string
  /** "of 64 workdays together", beside a share. */
  ofCases: (cases: string) => string
  outOf: (x: string, n: string) => string
}
