import type { UnreachableView } from '#contract/read-deliveries'
import { deliveryWords } from '../../words/delivery-words.ts'
import { useReader } from '../../words/reader.ts'
import { ListedCard } from '../listed-card.tsx'

/** Whom no mail reaches: they keep everything else, and somebody can mend it in the directory. */
export function UnreachablePeople({ people, count }: { people: readonly UnreachableView[]; count: number }) {
  const { unreachable, more } = deliveryWords(useReader().language)
  const items = people.map(({ oid, name, why }) => ({ id: oid, name, aside: unreachable.why[why] }))
  return (
    <ListedCard
      title={unreachable.title(count)}
      titleId="unreachable-people"
      text={count === 0 ? unreachable.none : unreachable.text}
      items={items}
      {...(count > people.length && people.length > 0 ? { more: more(count - people.length) } : {})}
    />
  )
}
