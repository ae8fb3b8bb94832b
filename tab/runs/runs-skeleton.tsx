import { makeStyles, Skeleton, SkeletonItem } from '@fluentui/react-components'
import { useReader } from '../words/reader.ts'
import { runsWords } from '../words/runs-words.ts'
import { useJobGrid } from './job-grid.ts'

const useStyles = makeStyles({
  still: { '@media (prefers-reduced-motion: reduce)': { '& *': { animationName: 'none' } } },
  card: { height: '176px' },
})

/** The page's shape while the runs are read. */
export function RunsSkeleton() {
  const styles = useStyles()
  const { jobs } = useJobGrid()
  const words = runsWords(useReader().language)
  return (
    <Skeleton aria-label={words.loading} className={styles.still}>
      <div className={jobs}>
        {Object.keys(words.jobs).map((job) => (
          <SkeletonItem key={job} className={styles.card} />
        ))}
      </div>
    </Skeleton>
  )
}
