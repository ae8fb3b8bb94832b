import { otherSide, type Side } from '#domain/pair'
import { useScene } from '../../ui/scene/scene.ts'
import { Section } from '../../ui/section.tsx'
import { usePlanScene } from '../plan-scene.ts'

/** What came of a plan that is over, to be read before its numbers: the words of both, and what is celebrated. */
export function ReviewSaid() {
  const { you } = useScene()
  const { plan, words, other = '' } = usePlanScene()
  if (plan.status !== 'closed' || plan.review === undefined) return null
  const { words: said, celebrate } = plan.review
  const { review } = words
  const line = (side: Side, who: string) =>
    said[side] && (
      <p>
        <strong>{who}</strong> {said[side]}
      </p>
    )
  return (
    <Section title={review.title}>
      {line(you, review.youSaid)}
      {line(otherSide(you), review.theirs(other))}
      {celebrate !== undefined && (
        <p>
          <strong>{review.celebrate}</strong> {celebrate}
        </p>
      )}
    </Section>
  )
}
