import { makeStyles, tokens } from '@fluentui/react-components'
import { useReader } from '../../words/reader.ts'
import { releaseWords } from '../../words/release-words.ts'
import type { ReleasedRow } from '../tables/released-rows.ts'
import { rangeWords, shareWords } from './share-words.ts'

const useStyles = makeStyles({
  strip: {
    display: 'grid',
    gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
    '@media (min-width: 480px) and (max-width: 799px)': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
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

type Props = { total: ReleasedRow; rows: readonly ReleasedRow[] }

/** The figures of everybody together, each with its range and with what it does not tell. */
export function FigureStrip({ total, rows }: Props) {
  const styles = useStyles()
  const reader = useReader()
  const words = releaseWords(reader.language)
  if (!total.shown) return null
  const { coverage, underCoached, people } = total.shown
  const shown = rows.filter((row) => row.shown).length
  const figures = [
    { ...words.coverage, value: shareWords(coverage, reader), beside: rangeWords(coverage, reader) },
    {
      ...words.underCoached,
      value: shareWords(underCoached, reader),
      beside: rangeWords(underCoached, reader),
    },
    { ...words.people, value: words.band(people), beside: '' },
    {
      ...words.groups,
      value: words.groups.count(shown, rows.length),
      beside: '',
      meaning: shown === rows.length ? words.groups.allShown : words.groups.meaning,
    },
  ]
  return (
    <dl className={styles.strip}>
      {figures.map((figure) => (
        <div key={figure.name} className={styles.item}>
          <dt className={styles.name}>{figure.name}</dt>
          <dd className={styles.line}>
            <span className={styles.big}>{figure.value}</span>
            <span className={styles.small}>{figure.beside}</span>
          </dd>
          <dd className={styles.small}>{figure.meaning}</dd>
          <dd className={styles.small}>
            <span className={styles.ask}>{words.notTelling}</span>
            {figure.notTelling}
          </dd>
        </div>
      ))}
    </dl>
  )
}
