import { defaults } from '../defaults.ts'

/** An AI pilot on its way to production. */
export type Pilot = {
  readonly months: number
  /** Months it was expected to take. */
  readonly expected?: number | null | undefined
  /** A governance or resourcing cause is documented, so the pilot says nothing about leaders. */
  readonly documentedCause?: boolean | undefined
}
export type DiagnosticInput = {
  /** Slippage of priority OKRs of one owner per quarter, oldest first, 0 to 1. */
  readonly okr?: readonly number[] | null | undefined
  /** Voluntary turnover over 12 months, 0 to 1. */
  readonly turnover?: { readonly manager?: number | null; readonly org?: number | null } | null | undefined
  readonly pilots?: readonly Pilot[] | null | undefined
  readonly flags360?:
    | { readonly respondents: number; readonly byCompetency: Readonly<Record<string, number>> }
    | null
    | undefined
  /** Share of favourable answers per pulse, oldest first, 0 to 1: one series, or one per question. */
  readonly culture?: readonly number[] | Readonly<Record<string, readonly number[]>> | null | undefined
}
export type Sign = boolean | null
export type Verdict = 'targeted_fix' | 'not_indicated' | 'insufficient_data'

/** Differences of decimals such as 0.2 - 0.15 miss their limit by a hair. */
const hair = 1e-9

/**
 * Do the five signs point to leaders who need support? In this order: OKR slippage, manager turnover, AI pilots, 360
 * feedback, culture. A sign is present, absent, or unknown (`null`) when its data are missing or too few.
 *
 * Three present signs mean a targeted fix; when even the unknown ones could not make three, none is indicated;
 * otherwise the data do not suffice. Limits are strict, except that three times the expected duration counts.
 *
 * Example: OKR 30 and 26 %, turnover 7 points above, pilots unknown, only 4 raters, culture fine: two present, two
 * unknown: `insufficient_data` (V130).
 */
export function diagnostic(input: DiagnosticInput): {
  signs: Sign[]
  present: number
  unknown: number
  verdict: Verdict
} {
  const signs = [
    okrSign(input.okr),
    turnoverSign(input.turnover),
    pilotSign(input.pilots),
    flagSign(input.flags360),
    cultureSign(input.culture),
  ]
  const present = signs.filter((sign) => sign === true).length
  const unknown = signs.filter((sign) => sign === null).length
  return { signs, present, unknown, verdict: verdictOf(present, unknown) }
}

function verdictOf(present: number, unknown: number): Verdict {
  if (present >= defaults.programme.signsNeeded) return 'targeted_fix'
  return present + unknown < defaults.programme.signsNeeded ? 'not_indicated' : 'insufficient_data'
}

function okrSign(quarters: DiagnosticInput['okr']): Sign {
  return twiceInARow(quarters ?? [], (slippage) => slippage > defaults.programme.okr + hair)
}

function turnoverSign(turnover: DiagnosticInput['turnover']): Sign {
  if (turnover?.manager === undefined || turnover.manager === null) return null
  if (turnover.org === undefined || turnover.org === null) return null
  return turnover.manager - turnover.org > defaults.programme.turnover + hair
}

function pilotSign(pilots: DiagnosticInput['pilots']): Sign {
  if (!pilots) return null
  const unexplained = pilots.filter((pilot) => !pilot.documentedCause)
  return unexplained.length > 0 && 2 * unexplained.filter(isSlow).length >= unexplained.length
}

function isSlow({ months, expected }: Pilot): boolean {
  const { pilotFactor, pilotMonths } = defaults.programme
  return months > pilotMonths + hair || (!!expected && months / expected >= pilotFactor - hair)
}

function flagSign(flags: DiagnosticInput['flags360']): Sign {
  if (!flags || flags.respondents < defaults.programme.flag360MinRaters) return null
  const limit = defaults.programme.flag360 * flags.respondents + hair
  return Object.values(flags.byCompetency).some((raters) => raters > limit)
}

function cultureSign(culture: DiagnosticInput['culture']): Sign {
  const series = isSeries(culture) ? [culture] : Object.values(culture ?? {})
  const answers = series.map((pulses) => twiceInARow(pulses, (share) => share < defaults.programme.culture - hair))
  if (answers.includes(true)) return true
  return answers.length === 0 || answers.includes(null) ? null : false
}

function isSeries(culture: DiagnosticInput['culture']): culture is readonly number[] {
  return Array.isArray(culture)
}

/** Do two neighbours both fail the test? Unknown with fewer than two values. */
function twiceInARow(values: readonly number[], fails: (value: number) => boolean): Sign {
  if (values.length < 2) return null
  return values.some((value, index) => index > 0 && fails(value) && fails(values[index - 1] ?? value))
}
