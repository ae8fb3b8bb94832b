import type { ReleasedCell, ReleasedTable, TrendPoint } from '#contract/read-release'
import { cadenceBands, type ReleasedBand } from '#domain/distribution/cadence-bands'
import { peopleBands } from '#domain/distribution/people-band'
import type { DifferingSegment } from '#domain/distribution/differing-segments'
import type { ReleasedSpread } from '#domain/distribution/release-concentration'
import type { SessionRate } from '#domain/distribution/session-rate'
import type { ShareBand } from '#domain/distribution/share-band'
import { wholeMeasures, type WholeFigure } from '#domain/distribution/whole-figures'
import type { ReleasedHelpfulness } from '#domain/quality/release-helpfulness'
import { claim, eitherOf, type Guard, listOf, maybe, number, objectOf, oneOf, text } from './guard.ts'

const shown = oneOf([true])
const withheld = oneOf([false])
const inside = maybe(text)

const cell: Guard<ReleasedCell> = eitherOf(
  objectOf<Extract<ReleasedCell, { shown: true }>>({
    segment: text,
    shown,
    people: text,
    coverage: text,
    coverageLo: number,
    coverageHi: number,
    underCoached: text,
    underCoachedLo: number,
    underCoachedHi: number,
    reliability: maybe(text),
    reliabilityLo: maybe(number),
    reliabilityHi: maybe(number),
    inside,
  }),
  objectOf<Extract<ReleasedCell, { shown: false }>>({ segment: text, shown: withheld, inside }),
)

export const releasedTable = objectOf<ReleasedTable>({ attribute: text, cells: listOf(cell), total: cell })

export const helpfulness: Guard<ReleasedHelpfulness> = eitherOf(
  objectOf<Extract<ReleasedHelpfulness, { shown: true }>>({
    from: text,
    to: text,
    shown,
    answers: text,
    favourable: text,
    favourableLo: number,
    favourableHi: number,
  }),
  objectOf<Extract<ReleasedHelpfulness, { shown: false }>>({ from: text, to: text, shown: withheld }),
)

/** As earlier versions wrote it, without the bands over ten weeks and without how many 1:1s people have. */
export const spread = objectOf<ReleasedSpread>({
  gini: number,
  lorenz: listOf(number),
  sessions: maybe(objectOf<SessionRate>({ average: number, median: number })),
  bands: maybe(listOf(objectOf<ReleasedBand>({ band: oneOf(cadenceBands), share: text, lo: number, hi: number }))),
  betweenManagers: maybe(objectOf<ShareBand>({ from: number, to: number })),
})

export const wholeFigure = objectOf<WholeFigure>({
  measure: oneOf(wholeMeasures),
  share: text,
  lo: number,
  hi: number,
  people: oneOf(peopleBands),
})

export const differingSegment = objectOf<DifferingSegment>({
  attribute: text,
  segment: text,
  inside,
  measure: oneOf(['coverage', 'underCoached']),
  side: oneOf(['below', 'above']),
  isAgain: claim,
})

export const trendPoint = objectOf<TrendPoint>({
  block: text,
  definitionVersion: text,
  isComparable: claim,
  coverage: maybe(text),
  coverageLo: maybe(number),
  coverageHi: maybe(number),
  underCoached: maybe(text),
  underCoachedLo: maybe(number),
  underCoachedHi: maybe(number),
})
