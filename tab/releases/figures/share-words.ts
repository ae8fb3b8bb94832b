import { percentIn } from '../../words/numbers.ts'
import type { Reader } from '../../words/reader.ts'
import { releaseWords } from '../../words/release-words.ts'
import { shareInPeople } from '../../words/share-in-people.ts'
import type { ShownFigure } from './figure-of.ts'
import type { ReleasedRow, Share } from '../tables/released-rows.ts'

/** A share as it stands in a table: `74%`, or `under 10%` where only the border is known. */
export function figureWords(figure: ShownFigure, { language, locale }: Reader): string {
  const percent = percentIn(locale, figure.percent)
  if (figure.kind === 'exact') return percent
  const words = releaseWords(language)
  return figure.kind === 'below' ? words.below(percent) : words.above(percent)
}

/** In points: a share whose likely range is wider says less than a percentage would claim. */
const widest = 50

/** A share with its range: as `figureWords`, or `35 to 90` alone where that is too wide for a percentage. */
export function shareWords(share: Share, reader: Reader): string {
  const { figure, lo, hi } = share
  return isWide(share) ? releaseWords(reader.language).range(String(lo), String(hi)) : figureWords(figure, reader)
}

/** The likely range beside a share: `71 to 77`. Empty behind a border, which is a range already, and where it stands alone. */
export function rangeWords(share: Share, { language }: Reader): string {
  const { figure, lo, hi } = share
  return figure.kind === 'exact' && !isWide(share) ? releaseWords(language).range(String(lo), String(hi)) : ''
}

export function isWide({ figure, lo, hi }: Share): boolean {
  return figure.kind === 'exact' && hi - lo > widest
}

/** The page's headline, made from the released figures of everybody together: one or two sentences. */
export function headlineWords(total: ReleasedRow | undefined, { language, locale }: Reader): string[] {
  const { headline } = releaseWords(language)
  if (!total?.shown) return [headline.none]
  const covered = total.shown.coverage.figure
  const under = total.shown.underCoached.figure
  const share = (figure: ShownFigure) => percentIn(locale, figure.percent)
  const spoken = (figure: ShownFigure) => (figure.kind === 'exact' ? shareInPeople(figure.percent) : undefined)
  const coveredPeople = spoken(covered)
  const underPeople = spoken(under)
  const first = coveredPeople
    ? headline.covered(coveredPeople)
    : { exact: headline.coveredPercent, below: headline.coveredBelow, above: headline.coveredAbove }[covered.kind](
        share(covered),
      )
  const second = underPeople
    ? headline.under(underPeople)
    : { exact: headline.underPercent, below: headline.underBelow, above: headline.underAbove }[under.kind](share(under))
  return [first, second]
}
