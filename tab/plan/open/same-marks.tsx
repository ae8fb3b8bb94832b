import { type SameStage, sameStages } from '#domain/session'
import { useScene } from '../../ui/scene/scene.ts'
import { Section } from '../../ui/section.tsx'
import { usePlanScene } from '../plan-scene.ts'

/** Which of the four stages the last talks worked on, and the marks of the one at hand. What was left out shows as well. */
export function SameMarks() {
  const { step } = useScene()
  const { read, words, mayAct, record } = usePlanScene()
  if (record === undefined) return null
  const { session } = record
  if (read.same.of === 0 && session === undefined) return null
  const marked = session?.same ?? []

  function turn(stage: SameStage): void {
    if (session === undefined) return
    const stages = marked.includes(stage) ? marked.filter((one) => one !== stage) : [...marked, stage]
    step(words.same.marked, 'markStages', { on: session.on, stages })
  }

  return (
    <Section title={words.same.title}>
      {read.same.of === 0 ? (
        <p className="caption">{words.same.none}</p>
      ) : (
        <ul className="same">
          {sameStages.map((stage) => (
            <li key={stage}>
              {words.same.stages[stage]}
              <span className="aside">{words.same.of(read.same.stages[stage], read.same.of)}</span>
            </li>
          ))}
        </ul>
      )}
      {session && mayAct && (
        <fieldset className="choices">
          <legend>{words.same.mark}</legend>
          <div className="row start">
            {sameStages.map((stage) => (
              <button
                key={stage}
                type="button"
                className="chip"
                aria-pressed={marked.includes(stage)}
                onClick={() => turn(stage)}
              >
                {words.same.stages[stage]}
              </button>
            ))}
          </div>
        </fieldset>
      )}
    </Section>
  )
}
