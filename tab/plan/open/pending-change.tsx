import type { Side } from '#domain/pair'
import type { PlanPart } from '#domain/plan/plan'
import { changeOfTerms } from '#domain/plan/changed-parts'
import { useScene } from '../../ui/scene/scene.ts'
import { planWords, type PlanWords } from '../../words/plan-words.ts'
import { usePlanScene } from '../plan-scene.ts'
import { Do } from './plan-ways.tsx'
import { differences } from '../print/terms-differences.ts'

/** A change that one of the two asks for: why, what it touches, before and after; and the answer. */
export function PendingChange() {
  const { you, locale, dates, language } = useScene()
  const { plan, words, other = '', mayAct } = usePlanScene()
  const { pending } = plan
  if (pending === undefined || plan.status !== 'running') return null
  const isYours = pending.by === you
  const { parts } = changeOfTerms(plan.terms, pending.terms)
  const isDeclined = pending.declinedAt !== undefined
  const says = !isYours
    ? isDeclined
      ? words.status.declinedByYou
      : words.pending.theirs(other, pending.reason)
    : isDeclined
      ? words.pending.declined(other)
      : words.pending.yours(other)
  const whose = (owner: Side) => (owner === you ? words.kpi.you : other)
  const about = { words: planWords(language), locale, dates, whose }
  return (
    <section className="plan-status" aria-label={says}>
      <p>{says}</p>
      <ul className="changes">
        {differences(plan.terms, pending.terms, about).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="caption">{words.pending.touches(partNames(parts, words, locale))}</p>
      {mayAct && (
        <div className="row start">
          {isYours ? (
            <Do act={{ kind: 'withdraw', of: 'change' }} says={words.ways.withdrawn}>
              {words.pending.withdraw}
            </Do>
          ) : (
            <>
              <Do
                act={{ kind: 'answer', answer: 'accepted', about: pending.at }}
                says={words.pending.accepted}
                isPrimary
              >
                {words.pending.accept}
              </Do>
              {!isDeclined && (
                <Do act={{ kind: 'answer', answer: 'declined', about: pending.at }} says={words.pending.declinedNow}>
                  {words.pending.decline}
                </Do>
              )}
            </>
          )}
        </div>
      )}
    </section>
  )
}

/** The parts by name, as a sentence takes them. */
export function partNames(parts: readonly PlanPart[], words: PlanWords, locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts.map((part) => words.parts[part]))
}
