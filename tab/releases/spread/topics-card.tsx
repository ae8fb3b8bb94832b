import { makeStyles, tokens } from '@fluentui/react-components'
import type { WholeFigure } from '#contract/read-release'
import { topicNames } from '#domain/readings/words/topic-names'
import { taxonomy } from '#domain/quality/topic-weights'
import { Card } from '../../ui/card.tsx'
import { useReader } from '../../words/reader.ts'
import { releaseWords } from '../../words/release-words.ts'
import { ShareBars } from './share-bars.tsx'
import { filling, smallPrint } from '../small-print.ts'

const useStyles = makeStyles({
  ...filling,
  small: smallPrint,
  strong: { display: 'block', color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
})

/** What 1:1s were tagged with, of everybody together. */
export function TopicsCard({ whole }: { whole: readonly WholeFigure[] }) {
  const styles = useStyles()
  const { language } = useReader()
  const { topics: words, notTelling } = releaseWords(language)
  const shares = taxonomy.flatMap((topic) => {
    const told = whole.find(({ measure }) => measure === `topic-${topic}`)
    return told ? [{ key: topic, name: topicNames[language][topic], share: told.share, lo: told.lo, hi: told.hi }] : []
  })
  return (
    <Card className={styles.card} title={words.title} titleId="topics-title">
      <p className={styles.small}>{words.meaning}</p>
      <ShareBars shares={shares} />
      <p className={styles.small}>
        <span className={styles.strong}>{notTelling}</span>
        {words.notTelling}
      </p>
    </Card>
  )
}
