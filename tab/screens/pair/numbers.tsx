import type { PairView } from '#contract/view'
import { Cards } from '../../cards/cards.tsx'
import type { Call } from '../../client/create-call.ts'
import type { ReadHistory } from '../../history/use-history.ts'
import { Aloud } from '../../ui/text/aloud.tsx'
import { useBesideScene } from '../../ui/scene/beside-scene.ts'
import { ReadTrouble } from '../../ui/page/read-trouble.tsx'
import { useRead } from '../../ui/hooks/use-read.ts'
import { threadOf } from '../../timeline/thread-of.ts'
import { Timeline } from '../../timeline/timeline.tsx'

/** The thread and the five numbers. The thread needs the promises of the past as well, and does without them at first. */
export function Numbers({ call, readHistory }: { call: Call; readHistory: ReadHistory }) {
  const { pair, words } = useBesideScene()
  const { pairId } = pair
  const read = useRead(whatCounts(pair), async (signal) => {
    const [cards, past] = await Promise.all([call('readCards', { pairId }, { signal }), readHistory({}, signal)])
    return { cards, promises: past.sessions.flatMap(({ commitments }) => commitments) }
  })
  const { answer, trouble, again } = read
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
