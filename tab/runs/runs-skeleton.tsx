import { makeStyles, Skeleton, SkeletonItem } from '@fluentui/react-components'
import { useJobGrid } from './job/job-grid.ts'

const useStyles = makeStyles({
  still: { '@media (prefers-reduced-motion: reduce)': { '& *': { animationName: 'none' } } },
  card: { height: '176px' },
})

/** The page's shape, so many cards, while the runs are read. */
export function RunsSkeleton({ label, cards }: { label: string; cards: number }) {
  const styles = useStyles()
  const { jobs } = useJobGrid()
  return (
    <Skeleton aria-label={label} className={styles.still}>
      <div className={jobs}>
        {Array.from({ length: cards }, (_, card) => (
          // They never change places.
          // oxlint-disable-next-line react/no-array-index-key
          <SkeletonItem key={card} className={styles.card} />
        ))}
      </div>
    </Skeleton>
  )
}
