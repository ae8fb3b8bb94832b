import { makeStyles, tokens } from '@fluentui/react-components'
import { CheckmarkCircleRegular } from '@fluentui/react-icons'
import type { PublishRules } from '#domain/distribution/group'
import { Card } from '../ui/card.tsx'
import { useReader } from '../words/reader.ts'
import { releaseWords } from '../words/release-words.ts'
import { ruleWords } from './rule-words.ts'

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalM}`, maxWidth: '760px' },
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    maxWidth: '760px',
  },
  item: { display: 'flex', gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, fontSize: '20px', color: tokens.colorNeutralForeground2 },
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
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line} className={styles.item}>
            <CheckmarkCircleRegular className={styles.icon} aria-hidden="true" />
            {line}
          </li>
        ))}
      </ul>
    </Card>
  )
}
