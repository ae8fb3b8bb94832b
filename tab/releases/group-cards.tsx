import type { DifferingSegment } from '#contract/read-release'
import type { PublishRules } from '#domain/distribution/group'
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { Card } from '../ui/card.tsx'
import { useReader } from '../words/reader.ts'
import { releaseWords } from '../words/release-words.ts'
import { DimensionPicker } from './dimension-picker.tsx'
import { ruleWords } from './rule-words.ts'
import { AskWhy } from './ask-why.tsx'
import { Explained } from './explained.tsx'
import { type MadeWith, maskWords } from './figures/mask-words.ts'
import type { ReleasedRow } from './tables/released-rows.ts'
import { ReleasedTable } from './tables/released-table.tsx'
import { dimensionWords } from './tables/segment-name.ts'
import { WhiskerPicture } from './figures/whisker-picture.tsx'

const measures = ['coverage', 'underCoached'] as const

const useStyles = makeStyles({
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 400px), 1fr))',
    gap: tokens.spacingHorizontalL,
  },
  wide: { gridColumn: '1 / -1' },
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
  release: MadeWith & Partial<PublishRules> & { differing?: readonly DifferingSegment[] }
  /** What the groups are cut by, and what else they can be cut by. */
  attribute: string
  attributes: readonly string[]
  onPick: (attribute: string) => void
  rows: readonly ReleasedRow[]
  total: ReleasedRow
}

/** Both measures side by side, because neither means much alone, and the table of the same numbers below. */
export function GroupCards({ release, attribute, attributes, onPick, rows, total }: Props) {
  const styles = useStyles()
  const reader = useReader()
  const words = releaseWords(reader.language)
  const { by } = dimensionWords(attribute, words)
  const hasHidden = rows.some((row) => !row.shown)
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
      {release.differing && <AskWhy differing={release.differing} attribute={attribute} />}
      <Card className={styles.wide} title={words.table.title(by)} titleId="table-title">
        {hasHidden && (
          <Explained ask={words.notShownWhy.ask} answer={words.notShownWhy.answer(...ruleWords(release, reader))} />
        )}
        <Explained ask={words.masks.ask} answer={maskWords(release, reader)} />
        <Explained ask={words.leftOut.ask} answer={words.leftOut.answer} />
        <ReleasedTable titleId="table-title" attribute={attribute} rows={rows} total={total} />
      </Card>
    </div>
  )
}
