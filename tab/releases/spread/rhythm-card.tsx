import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReleasedBand } from '#contract/read-release'
import { Card } from '../../ui/card.tsx'
import { useReader } from '../../words/reader.ts'
import { releaseWords } from '../../words/release-words.ts'
import { ShareBars } from './share-bars.tsx'
import { filling, smallPrint } from '../small-print.ts'

const forced = '@media (forced-colors: active)'

const useStyles = makeStyles({
  ...filling,
  small: smallPrint,
  // One colour, weaker the slower; none is a hatched frame.
  weekly: {},
  'up-to-3': { opacity: 0.8 },
  '3-to-6': { opacity: 0.65 },
  '6-to-10': { opacity: 0.5 },
  'over-10': {
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: 'transparent',
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorNeutralStrokeAccessible} 0 1px, transparent 1px 6px)`,
    [forced]: { border: '1px solid CanvasText', backgroundColor: 'Canvas', backgroundImage: 'none' },
  },
  strong: { display: 'block', color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
})

/** How many people meet how often, of everybody together. */
export function RhythmCard({ bands }: { bands: readonly ReleasedBand[] }) {
  const styles = useStyles()
  const { howOften: words, notTelling } = releaseWords(useReader().language)
  return (
    <Card className={styles.card} title={words.title} titleId="rhythm-title">
      <p className={styles.small}>{words.meaning}</p>
      <ShareBars
        shares={bands.map(({ band, ...told }) => ({ key: band, name: words.bands[band], look: styles[band], ...told }))}
      />
      <p className={styles.small}>
        <span className={styles.strong}>{notTelling}</span>
        {words.notTelling}
      </p>
    </Card>
  )
}
