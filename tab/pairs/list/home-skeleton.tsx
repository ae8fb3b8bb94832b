import { makeStyles, mergeClasses, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components'
import { useMedia } from '../../ui/hooks/use-media.ts'
import { homeWords } from '../../words/home-words.ts'
import { useReader } from '../../words/reader.ts'
import { roomBeside, useHomeColumns } from './home-columns.ts'

const useStyles = makeStyles({
  still: { '@media (prefers-reduced-motion: reduce)': { '& *': { animationName: 'none' } } },
  rows: { display: 'grid', gap: tokens.spacingVerticalM },
  row: { height: '48px' },
  line: { height: '38px' },
  card: { height: '220px' },
})

/** The page's shape while the list is read: the title stands, rows and promises come. */
export function HomeSkeleton() {
  const styles = useStyles()
  const columns = useHomeColumns()
  const words = homeWords(useReader().language)
  const isFolded = !useMedia(roomBeside)
  const rows = (
    <div key="rows" className={styles.rows}>
      {[1, 2, 3, 4, 5, 6, 7].map((row) => (
        <SkeletonItem key={row} className={styles.row} />
      ))}
    </div>
  )
  const owed = (
    <div key="owed" className={columns.owed}>
      {[1, 2].map((card) => (
        <SkeletonItem key={card} className={isFolded ? styles.line : styles.card} />
      ))}
    </div>
  )
  return (
    <>
      <h1>{words.title}</h1>
      <Skeleton aria-label={words.loading} className={mergeClasses(columns.columns, styles.still)}>
        {isFolded ? [owed, rows] : [rows, owed]}
      </Skeleton>
    </>
  )
}
