import { makeStyles, tokens } from '@fluentui/react-components'
import type { OpenHrDeskOutput } from '#contract/open-hr-desk'
import { SegmentsCard } from '../segments/segments-card.tsx'
import { FiguresCard } from './figures-card.tsx'

const useStyles = makeStyles({
  // Lines of words do not fill a wide page: beside each other where both have room.
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
    '@media (max-width: 1099px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
})

/** HR's working place: figures of the organisation, and groups of people from a file. */
export function DeskCards({ desk }: { desk: OpenHrDeskOutput }) {
  const styles = useStyles()
  return (
    <div className={styles.cards}>
      <FiguresCard figures={desk.figures} />
      <SegmentsCard segments={desk.segments} />
    </div>
  )
}
