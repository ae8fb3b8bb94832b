import { makeStyles, tokens } from '@fluentui/react-components'
import type { PublishRules } from '#domain/distribution/group'
import { Card } from '../ui/card.tsx'
import { useReader } from '../words/reader.ts'
import { releaseWords } from '../words/release-words.ts'
import { CheckedLines } from '../ui/page/checked-lines.tsx'
import { ruleWords } from './rule-words.ts'

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalM}`, maxWidth: '760px' },
  lines: { maxWidth: '760px' },
})

/**
 * Where not even everybody together may be told of, as in a small organisation: what a figure needs, what stays as it is, and
 * that there is nothing to do. It says the same whatever the reason was.
 */
export function NoFigure({ rules }: { rules: Partial<PublishRules> }) {
  const styles = useStyles()
  const reader = useReader()
  const { noFigure } = releaseWords(reader.language)
  const lines = [noFigure.needs(...ruleWords(rules, reader)), noFigure.stays, noFigure.next]
  return (
    <Card title={noFigure.title} titleId="no-figure-title">
      <p className={styles.text}>{noFigure.text}</p>
      <div className={styles.lines}>
        <CheckedLines lines={lines} />
      </div>
    </Card>
  )
}
