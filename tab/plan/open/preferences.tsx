import { otherSide } from '#domain/pair'
import { preferenceOn, workingPreferences, type WorkingPreference } from '#domain/plan/preference'
import { useScene } from '../../ui/scene/scene.ts'
import { Section } from '../../ui/section.tsx'
import { usePlanScene } from '../plan-scene.ts'

/** How each of the two likes to be worked with, by their own choice; after a year it is chosen anew. */
export function Preferences() {
  const { you, today, acts } = useScene()
  const { read, words, other, mayAct, record } = usePlanScene()
  const { preference } = words
  if (other === undefined || record === undefined) return null
  const own = preferenceOn(read.preferences[you], today)
  const theirs = preferenceOn(read.preferences[otherSide(you)], today)

  function choose(kind: WorkingPreference): void {
    const next = own === kind ? null : kind
    const before = own ?? null
    const to = (value: WorkingPreference | null) => (pairId: string) =>
      ({ operation: 'setPreference', input: { pairId, preference: value } }) as const
    acts.step(next === null ? preference.gone : preference.kept, to(next), () => to(before))
  }

  return (
    <Section title={preference.title}>
      <p className="caption">{preference.about}</p>
      {mayAct && (
        <div className="row start">
          {workingPreferences.map((kind) => (
            <button key={kind} type="button" className="chip" aria-pressed={own === kind} onClick={() => choose(kind)}>
              {preference.kinds[kind]}
            </button>
          ))}
        </div>
      )}
      {theirs && <p className="caption">{preference.of(other, preference.kinds[theirs])}</p>}
    </Section>
  )
}
