import { useLayoutEffect } from 'react'
import type { PairView } from '#contract/view'
import { Cards } from '../../cards/cards.tsx'
import type { Call } from '../../client/create-call.ts'
import type { ReadHistory } from '../../history/use-history.ts'
import { Aloud } from '../../ui/text/aloud.tsx'
import { useBesideScene } from '../../ui/scene/beside-scene.ts'
import { ReadTrouble } from '../../ui/page/trouble/read-trouble.tsx'
import { useRead } from '../../ui/hooks/use-read.ts'
import { threadOf } from '../../timeline/thread-of.ts'
import { Timeline } from '../../timeline/timeline.tsx'

type Props = {
  call: Call
  readHistory: ReadHistory
  /** Told once they have their height: what stands below them keeps its place from then on. */
  onThere?: () => void
}

/** The thread and the five numbers. The thread has the promises of the past as well. */
export function Numbers({ call, readHistory, onThere }: Props) {
  const { pair, words } = useBesideScene()
  const { pairId } = pair
  const read = useRead(whatCounts(pair), async (signal) => {
    const [cards, past] = await Promise.all([call('readCards', { pairId }, { signal }), readHistory({}, signal)])
    return { cards, promises: past.sessions.flatMap(({ commitments }) => commitments) }
  })
  const { answer, trouble, again } = read
  const isThere = answer !== undefined || trouble !== undefined
  useLayoutEffect(() => {
    if (isThere) onThere?.()
  }, [isThere, onThere])
  if (!answer && trouble !== undefined) return <ReadTrouble onAgain={again} />
  if (!answer) return <Waiting />
  const { cards, promises } = answer
  return (
    <>
      <section className="thread-section" aria-label={words.timeline.title}>
        <Timeline thread={threadOf(pair, [...cards.first, ...cards.more], promises)} />
      </section>
      <section className="numbers" aria-labelledby="numbers-title">
        <h2 id="numbers-title">{words.numbers.title}</h2>
        <p className="caption">{words.numbers.why}</p>
        <Cards cards={cards} />
      </section>
    </>
  )
}

/** All that the numbers depend on, as text: a note or a topic more does not have them read again. */
function whatCounts({ pairId, commitments, rhythm, sessions }: PairView): string {
  const promises = commitments.map(({ id, status, currentDue }) => [id, status, currentDue])
  const talks = sessions?.map(({ on, said, tags }) => [on, said, tags])
  return JSON.stringify([pairId, promises, rhythm.lastHeldOn, rhythm.cadenceDays, talks])
}

function Waiting() {
  const { words } = useBesideScene()
  return (
    <div>
      <Aloud className="heard-only">{words.loading}</Aloud>
      <div className="bones" aria-hidden>
        <i style={{ width: '100%', height: '120px' }} />
        <i style={{ width: '60%' }} />
        <i style={{ width: '100%', height: '160px' }} />
      </div>
    </div>
  )
}
