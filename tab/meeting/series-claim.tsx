import type { ClaimSeriesInput } from '#contract/claim-series'
import '../look/session.css'
import { useScene } from '../look/scene.ts'
import { sessionWords } from '../words/session-words.ts'

type Claim = ClaimSeriesInput['claim']

/** "This is our 1:1" or "not a 1:1?", about the meetings the calendar shows; either of the two can say it and take it back. */
export function SeriesClaim({ claim }: { claim: Claim }) {
  const { language, step, announce } = useScene()
  const { series, said } = sessionWords(language)

  function say(next: Claim, says: string): void {
    step('claimSeries', { claim: next })
    announce(says)
  }

  if (claim)
    return (
      <p className="caption">
        {claim === 'ours' ? series.isOurs : series.isNotOurs}{' '}
        <button type="button" className="link-button" onClick={() => say(null, said.takenBack)}>
          {series.undo}
        </button>
      </p>
    )
  return (
    <p className="caption said series">
      <span>{series.title}</span>
      <button type="button" className="link-button" onClick={() => say('ours', series.keptOurs)}>
        {series.ours}
      </button>
      <button type="button" className="link-button" onClick={() => say('not_ours', series.keptNotOurs)}>
        {series.notOurs}
      </button>
    </p>
  )
}
