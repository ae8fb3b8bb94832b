import type { Operations } from '#contract/operations'
import type { PairView } from '#contract/view'
import '../styles/session.css'
import { useScene } from '../ui/scene/scene.ts'
import { sessionWords } from '../words/session-words.ts'
import { MeetingClaims } from './meeting-claims.tsx'

type Claim = Operations['claimSeries']['input']['claim']

/**
 * "This is our 1:1" or "not a 1:1?", about what the calendar shows; either of the two can say it and take it back. Where
 * it shows several meetings, each is asked about by itself.
 */
export function SeriesClaim({ pair: { meetings, seriesClaim = null } }: { pair: PairView }) {
  if (meetings && meetings.length > 1) return <MeetingClaims meetings={meetings} />
  const [only] = meetings ?? []
  return only ? <OneClaim claim={only.claim} series={only.key} /> : <OneClaim claim={seriesClaim} />
}

function OneClaim({ claim, series: key }: { claim: Claim; series?: string }) {
  const { language, step } = useScene()
  const { series } = sessionWords(language)

  function say(next: Claim, says: string): void {
    const to = (one: Claim) => ({ claim: one, ...(key === undefined ? {} : { series: key }) })
    step(says, 'claimSeries', to(next), to(claim))
  }

  if (claim)
    return (
      <p className="caption">
        {claim === 'ours' ? series.isOurs : series.isNotOurs}{' '}
        <button type="button" className="link-button" onClick={() => say(null, series.unsaid)}>
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
