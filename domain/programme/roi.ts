export type RoiInput = {
  /** Rate before, such as the yearly share of voluntary exits, 0 to 1. */
  readonly baselineRate: number
  readonly postRate: number
  /** How many people the rate applies to. */
  readonly headcount: number
  /** Money per case avoided. */
  readonly unitValue: number
  /** Share of the change that is due to the programme. No default: somebody must stand for it. */
  readonly attribution: number
  /** How sure we are of these figures. No default either. */
  readonly confidence: number
  /** Money by kind; the participants' hours belong here. */
  readonly costs: Readonly<Record<string, number>>
}
export type Roi = { grossBenefit: number; benefit: number; cost: number; roi: number | null; multiple: number | null }

/**
 * What did the programme bring for its money? `roi` is the gain over the cost, `multiple` the benefit over the cost:
 * a multiple of 1.48 is a ROI of 48 %. Both are `null` when nothing was spent.
 *
 * Example: exits from 18 to 14 % of 120 people at 40,000 each, attribution 0.5, confidence 0.8, cost 52,000:
 * benefit 76,800, ROI 0.476923 (V134).
 */
export function roi(input: RoiInput): Roi {
  const grossBenefit = (input.baselineRate - input.postRate) * input.headcount * input.unitValue
  const benefit = grossBenefit * input.attribution * input.confidence
  const cost = Object.values(input.costs).reduce((sum, part) => sum + part, 0)
  return {
    grossBenefit,
    benefit,
    cost,
    roi: cost > 0 ? (benefit - cost) / cost : null,
    multiple: cost > 0 ? benefit / cost : null,
  }
}

/**
 * The same for three cases: the rate afterwards at the unfavourable end of its interval, at its point, and at the
 * favourable end. Show all three, never the middle one alone.
 */
export function roiCases(
  input: RoiInput,
  postRateInterval: { lo: number; hi: number },
): Record<'low' | 'point' | 'high', Roi> {
  return {
    low: roi({ ...input, postRate: postRateInterval.hi }),
    point: roi(input),
    high: roi({ ...input, postRate: postRateInterval.lo }),
  }
}
