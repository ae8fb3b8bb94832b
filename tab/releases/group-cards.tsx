import type { DifferingSegment } from '#contract/read-release'
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { Card } from '../ui/card.tsx'
import { useReader } from '../words/reader.ts'
import { releaseWords } from '../words/release-words.ts'
import { DimensionPicker } from './dimension-picker.tsx'
import { AskWhy } from './ask-why.tsx'
import type { ReleasedRow } from './tables/released-rows.ts'
import { dimensionWords } from './tables/segment-name.ts'
import { WhiskerPicture } from './figures/whisker-picture.tsx'

const measures = ['coverage', 'underCoached'] as const

const useStyles = makeStyles({
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 400px), 1fr))',
    gap: tokens.spacingHorizontalL,
  },
  choice: { gridColumn: '1 / -1', justifySelf: 'start', maxWidth: '100%' },
  key: {
    gridColumn: '1 / -1',
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  means: {
    margin: `calc(-1 * ${tokens.spacingVerticalS}) 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
  },
})

type Props = {
  differing: readonly DifferingSegment[] | undefined
  /** What the groups are cut by, and what else they can be cut by. */
  attribute: string
  attributes: readonly string[]
  onPick: (attribute: string) => void
  rows: readonly ReleasedRow[]
  total: ReleasedRow
}

/** Both measures side by side, because neither means much alone, and which groups are worth a question. */
export function GroupCards({ differing, attribute, attributes, onPick, rows, total }: Props) {
  const styles = useStyles()
  const words = releaseWords(useReader().language)
  const { by } = dimensionWords(attribute, words)
  return (
    <div className={styles.cards}>
      {attributes.length > 1 && (
        <div className={mergeClasses('screen-only', styles.choice)}>
          <DimensionPicker dimension={attribute} dimensions={attributes} onPick={onPick} />
        </div>
      )}
      {measures.map((measure) => (
        <Card key={measure} title={words.picture[measure](by)} titleId={`${measure}-title`}>
          <p className={styles.means}>{words.picture[`${measure}Means`]}</p>
          <WhiskerPicture attribute={attribute} rows={rows} total={total} measure={measure} />
        </Card>
      ))}
      <p className={styles.key}>
        {words.picture.key} {words.picture.overlap}
      </p>
      {differing && <AskWhy differing={differing} attribute={attribute} />}
    </div>
  )
}
