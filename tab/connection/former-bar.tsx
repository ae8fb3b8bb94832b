import { Button } from '../ui/button.tsx'
import type { PairView } from '#contract/view'
import { useOpenLevel } from '../ui/scene/levels.ts'
import { useScene } from '../ui/scene/scene.ts'
import { formerWords } from '../words/former-words.ts'
import { Bar } from './bar.tsx'

/** Why nothing can be written here any more, until when it can be read, and the way to what may be taken along. */
export function FormerBar({ pair: { former, you, commitments } }: { pair: PairView }) {
  const { language, dates, other } = useScene()
  const openHistory = useOpenLevel('history')
  const words = formerWords(language)
  if (!former) return null
  const isOwnOpen = commitments.some(({ owner, status }) => owner === 'report' && status === 'open')
  return (
    <Bar icon="lock" title={words.title}>
      {words.since[you.side](other, dates.full(former.endedOn))} {words.until(dates.full(former.readUntil))}
      {you.side === 'report' && isOwnOpen && openHistory && (
        <div className="row start">
          <Button size="small" className="small-button" onClick={openHistory}>
            {words.take}
          </Button>
        </div>
      )}
    </Bar>
  )
}
