import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components'
import { organisationLogWords } from '../words/organisation-log-words.ts'
import { useReader } from '../words/reader.ts'

const useStyles = makeStyles({
  lines: { display: 'grid', gap: tokens.spacingVerticalM, maxWidth: '760px' },
  line: { height: '40px' },
  still: { '@media (prefers-reduced-motion: reduce)': { '& *': { animationName: 'none' } } },
})

/** The page's shape while the log is read. */
export function LogSkeleton() {
  const styles = useStyles()
  return (
    <Skeleton aria-label={organisationLogWords(useReader().language).loading} className={styles.still}>
      <div className={styles.lines}>
        {[1, 2, 3, 4].map((line) => (
          <SkeletonItem key={line} className={styles.line} />
        ))}
      </div>
    </Skeleton>
  )
}
