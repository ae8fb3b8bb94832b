import { makeStyles, tokens } from '@fluentui/react-components'
import type { Delivery } from '#domain/digests/delivery'
import { deliveryWords } from '../../words/delivery-words.ts'
import { useReader } from '../../words/reader.ts'

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    fontVariantNumeric: 'tabular-nums',
    '& dt': { gridColumn: '2', overflowWrap: 'anywhere' },
    '& dd': { gridColumn: '1', gridRow: 'auto', margin: 0, textAlign: 'right' },
    '& > div': { display: 'contents' },
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
})

type Line = { what: string; count: number; look: 'strong' | 'quiet' }

/** What became of mails, a line each: sent, still waiting, what went wrong, and why nobody got one. Zeros are left out. */
export function DeliveryLines({ delivery, isLost = false }: { delivery: Delivery; isLost?: boolean }) {
  const styles = useStyles()
  const words = deliveryWords(useReader().language)
  const { sent, waiting, unknown, refused, skipped } = delivery
  const ends: Line[] = [
    { what: isLost ? words.lost : words.waiting, count: waiting, look: 'strong' },
    { what: words.refused, count: refused, look: 'strong' },
    { what: words.unknown, count: unknown, look: 'strong' },
    ...skipped.map(({ reason, count }): Line => ({ what: words.reasons[reason], count, look: 'quiet' })),
  ]
  const lines: Line[] = [{ what: words.sent, count: sent, look: 'strong' }, ...ends.filter(({ count }) => count > 0)]
  return (
    <dl className={styles.list}>
      {lines.map(({ what, count, look }) => (
        <div key={what}>
          <dd className={styles[look]}>{count}</dd>
          <dt className={styles[look]}>{what}</dt>
        </div>
      ))}
    </dl>
  )
}
