import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components'
import { useReader } from '../words/reader.ts'
import { settingsWords } from '../words/settings-words.ts'

const useStyles = makeStyles({
  still: { '@media (prefers-reduced-motion: reduce)': { '& *': { animationName: 'none' } } },
  cards: { display: 'grid', gap: tokens.spacingVerticalXL },
  card: { height: '360px', borderRadius: tokens.borderRadiusXLarge },
})

/** The page's shape while the settings are read. */
export function SettingsSkeleton() {
  const styles = useStyles()
  const words = settingsWords(useReader().language)
  return (
    <Skeleton aria-label={words.loading} className={styles.still}>
      <div className={styles.cards}>
        {[1, 2, 3].map((card) => (
          <SkeletonItem key={card} className={styles.card} />
        ))}
      </div>
    </Skeleton>
  )
}
