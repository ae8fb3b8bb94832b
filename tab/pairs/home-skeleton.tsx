import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components'
import { homeWords } from '../words/home-words.ts'
import { useReader } from '../words/reader.ts'

const useStyles = makeStyles({
  rows: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    '@media (prefers-reduced-motion: reduce)': { '& *': { animationName: 'none' } },
  },
  row: { height: '48px' },
})

/** The page's shape while the list is read. */
export function HomeSkeleton() {
  const styles = useStyles()
  const words = homeWords(useReader().language)
  return (
    <>
      <h1>{words.title}</h1>
      <Skeleton aria-label={words.loading} className={styles.rows}>
        {[1, 2, 3, 4, 5, 6].map((row) => (
          <SkeletonItem key={row} className={styles.row} />
        ))}
      </Skeleton>
    </>
  )
}
