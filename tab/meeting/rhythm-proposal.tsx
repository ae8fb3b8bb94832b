import { Button } from '../ui/button.tsx'
import type { CadenceView } from '#contract/view'
import { addDays } from '#domain/time/add-days'
import '../styles/session.css'
import { useScene } from '../ui/scene/scene.ts'
import { sessionWords } from '../words/session-words.ts'

type Props = { proposed: NonNullable<CadenceView['proposed']>; onElse: () => void; onDone: () => void }

const rhythms = [7, 14, 21, 28] as const

/** A rhythm that waits for the other person's yes: theirs to accept, one's own to withdraw. */
export function RhythmProposal({ proposed, onElse, onDone }: Props) {
  const { language, page, dates, you, other, step } = useScene()
  const { cadence } = sessionWords(language)
  const often = page.every(proposed.days)
  const rhythm = proposed.until ? cadence.until(often, dates.day(addDays(proposed.until, -1))) : often
  const days = rhythms.find((each) => each === proposed.days)

  function accept(): void {
    if (days === undefined) return
    step(cadence.accepted(rhythm), 'acceptCadence', { days, ...(proposed.until && { until: proposed.until }) })
    onDone()
  }

  function withdraw(): void {
    step(cadence.withdrawn(rhythm), 'proposeCadence', { days: null })
    onDone()
  }

  const isOwn = proposed.by === you
  return (
    <div className="said">
      <span className="caption">{isOwn ? cadence.proposed(other, rhythm) : cadence.proposes(other, rhythm)}</span>
      {isOwn ? (
        <Button size="small" className="small-button" onClick={withdraw}>
          {cadence.withdraw}
        </Button>
      ) : (
        <>
          <Button size="small" className="small-button" onClick={accept}>
            {cadence.accept}
          </Button>
          <button type="button" className="link-button" onClick={onElse}>
            {cadence.keepIt}
          </button>
        </>
      )}
    </div>
  )
}
