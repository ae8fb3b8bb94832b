import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReadReleaseOutput, ReleasedCell } from '#contract/read-release'
import { coefficientIn, percentIn } from '../../words/numbers.ts'
import { useReader, type Reader } from '../../words/reader.ts'
import { releaseWords } from '../../words/release-words.ts'
import { helpfulShare } from '../spread/helpful-share.ts'
import { releasedRow, releasedShare, type ReleasedRow, type Share } from '../tables/released-rows.ts'
import { rangeWords, shareWords } from './share-words.ts'

const useStyles = makeStyles({
  strip: {
    display: 'grid',
    gridTemplateColumns: 'repeat(5, minmax(0, 1fr))',
    '@media (min-width: 700px) and (max-width: 1099px)': { gridTemplateColumns: 'repeat(3, minmax(0, 1fr))' },
    '@media (min-width: 480px) and (max-width: 699px)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
    '@media (max-width: 479px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalXL,
    margin: 0,
  },
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    paddingLeft: tokens.spacingHorizontalL,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { color: tokens.colorNeutralForeground1 },
  line: { display: 'flex', alignItems: 'baseline', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, margin: 0 },
  big: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: '36px',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  // As high as the figures beside it, and quieter: it is no figure.
  hidden: { lineHeight: '36px', color: tokens.colorNeutralForeground2 },
  counted: { marginTop: tokens.spacingVerticalL },
  small: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    margin: 0,
  },
  ask: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    display: 'block',
    marginTop: tokens.spacingVerticalXS,
  },
})

type Released = Extract<ReadReleaseOutput, { kind: 'released' }>
type Props = { release: Released; rows: readonly ReleasedRow[] }
type ShownCell = Extract<ReleasedCell, { shown: true }>
type Figure = { name: string; value?: string; beside?: string; meaning: string; notTelling: string; least?: string }

/**
 * Five figures of everybody together, each with its range and with what it does not tell. One that is not told says so, and
 * when it would be.
 */
export function FigureStrip({ release, rows }: Props) {
  const styles = useStyles()
  const reader = useReader()
  const words = releaseWords(reader.language)
  const total = release.tables[0]?.total
  if (!total?.shown) return null
  const shown = rows.filter((row) => row.shown).length
  return (
    <div>
      <dl className={styles.strip}>
        {figuresOf(release, total, reader).map((figure) => (
          <div key={figure.name} className={styles.item}>
            <dt className={styles.name}>{figure.name}</dt>
            <dd className={styles.line}>
              <span className={figure.value === undefined ? styles.hidden : styles.big}>
                {figure.value ?? words.notShown}
              </span>
              {figure.beside && <span className={styles.small}>{figure.beside}</span>}
            </dd>
            <dd className={styles.small}>{figure.value === undefined ? figure.least : figure.meaning}</dd>
            <dd className={styles.small}>
              <span className={styles.ask}>{words.notTelling}</span>
              {figure.notTelling}
            </dd>
          </div>
        ))}
      </dl>
      <p className={mergeClasses(styles.small, styles.counted)}>
        {words.counted(words.band(total.people), shown, rows.length)}
      </p>
    </div>
  )
}

function figuresOf({ spread, helpfulness }: Released, total: ShownCell, reader: Reader): Figure[] {
  const words = releaseWords(reader.language)
  const { shown } = releasedRow(total)
  const { reliability, reliabilityLo = 0, reliabilityHi = 100 } = total
  const kept = reliability === undefined ? undefined : releasedShare(reliability, reliabilityLo, reliabilityHi)
  return [
    { ...words.coverage, ...spoken(shown?.coverage, reader) },
    { ...words.underCoached, ...spoken(shown?.underCoached, reader) },
    { ...words.concentration, ...concentrationOf(spread, reader) },
    { ...words.helpfulness, ...helpfulOf(helpfulness, reader) },
    { ...words.kept, ...spoken(kept, reader) },
  ]
}

/** Nothing of what is not told. */
function spoken(told: Share | undefined, reader: Reader): Pick<Figure, 'value' | 'beside'> {
  return told ? { value: shareWords(told, reader), beside: rangeWords(told, reader) } : {}
}

function helpfulOf(helpfulness: Released['helpfulness'], reader: Reader): Pick<Figure, 'value' | 'beside' | 'meaning'> {
  if (!helpfulness?.shown) return { meaning: '' }
  const { helpful } = releaseWords(reader.language)
  const meaning = helpful.meaning(helpful.answers(helpfulness.answers))
  return { ...spoken(helpfulShare(helpfulness), reader), meaning }
}

/** Gini, and how much of it lies between managers where that is told. */
function concentrationOf(spread: Released['spread'], { language, locale }: Reader): Pick<Figure, 'value' | 'beside'> {
  if (!spread) return {}
  const { between } = releaseWords(language).concentration
  const value = coefficientIn(locale, spread.gini)
  if (!spread.betweenManagers) return { value }
  const { from, to } = spread.betweenManagers
  return { value, beside: between(percentIn(locale, from), percentIn(locale, to)) }
}
