import { useState } from 'react'
import type { HandOverOutput } from '#contract/hand-over'
import type { CommitmentView } from '#contract/view'
import { Aloud } from '../ui/text/aloud.tsx'
import { useBesideScene } from '../ui/scene/beside-scene.ts'
import { textOf } from '../words/text-of.ts'

type Props = {
  promises: readonly CommitmentView[]
  take: (commitmentIds: string[]) => Promise<HandOverOutput>
  /** Where a pair opens. */
  addressOf: (pairId: string) => string
}

/** After a change of manager: which of one's own open promises go on with the new one. Nothing is chosen beforehand. */
export function HandOver({ promises, take, addressOf }: Props) {
  const { words, dates, language } = useBesideScene()
  const { handOver } = words
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [state, setState] = useState<'idle' | 'taking' | HandOverOutput | { problem: string }>('idle')

  function problemOf(trouble: unknown): string {
    const fault = faultOf(trouble)
    if (fault === undefined) return handOver.notTaken
    return fault === 'pairId' ? handOver.noManagerYet : handOver.changed
  }

  async function hand(): Promise<void> {
    if (chosen.length === 0 || state === 'taking') return
    setState('taking')
    try {
      setState(await take([...chosen]))
    } catch (trouble) {
      setState({ problem: problemOf(trouble) })
    }
  }

  if (typeof state === 'object' && 'toPairId' in state)
    return (
      <Aloud>
        {handOver.done(state.handedOver)} <a href={addressOf(state.toPairId)}>{handOver.open}</a>
      </Aloud>
    )
  if (promises.length === 0) return <p className="none">{handOver.none}</p>
  return (
    <>
      <p className="caption">{handOver.text}</p>
      <ul className="chosen-lines">
        {promises.map(({ id, text, currentDue }) => (
          <li key={id}>
            <label className="chosen-line">
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={({ target }) =>
                  setChosen(target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
                }
              />
              <span className="text">{textOf({ text }, language)}</span>
              <span className="caption">{currentDue === null ? words.history.noDay : dates.day(currentDue)}</span>
            </label>
          </li>
        ))}
      </ul>
      <button type="button" className="plain-button" aria-disabled={chosen.length === 0} onClick={() => void hand()}>
        {handOver.take(chosen.length)}
      </button>
      {typeof state === 'object' && <p role="alert">{state.problem}</p>}
    </>
  )
}

/** Which part of the request the API found at fault, if it did: the pair, while there is no new manager. */
function faultOf(trouble: unknown): string | undefined {
  if (!(trouble instanceof Error && 'problem' in trouble)) return undefined
  const { fields } = trouble.problem as { fields?: { field: string }[] }
  return fields?.[0]?.field
}
