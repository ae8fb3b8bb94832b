import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components'
import { useReader } from '../words/reader.ts'
import { releaseWords } from '../words/release-words.ts'

const useStyles = makeStyles({
  strip: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 216px), 1fr))',
    gap: tokens.spacingHorizontalXXL,
  },
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 400px), 1fr))',
    gap: tokens.spacingHorizontalL,
  },
  figure: { height: '88px' },
  card: { height: '280px' },
  still: { '@media (prefers-reduced-motion: reduce)': { '& *': { animationName: 'none' } } },
})

/** The page's shape while the release is read: headings stand, contents come. */
export function ReleaseSkeleton({ title }: { title: string }) {
  const styles = useStyles()
  const { loading } = releaseWords(useReader().language)
  return (
    <>
      <h1>{title}</h1>
      <Skeleton aria-label={loading} className={styles.still}>
        <div className={styles.strip}>
          {[1, 2, 3, 4].map((figure) => (
            <SkeletonItem key={figure} className={styles.figure} />
          ))}
        </div>
      </Skeleton>
      <Skeleton aria-hidden="true" className={styles.still}>
        <div className={styles.cards}>
          <SkeletonItem className={styles.card} />
          <SkeletonItem className={styles.card} />
        </div>
      </Skeleton>
    </>
  )
}
