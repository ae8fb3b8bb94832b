import type { PastSession } from '#contract/read-history'
import { useBesideScene } from '../../ui/scene/beside-scene.ts'
import { RecapCard } from '../../session/recap-card.tsx'
import { sessionWords } from '../../words/session-words.ts'
import { recapOfDay } from './recap-of-day.ts'

/** What a closed 1:1 came to, first among what its day holds. `known` are all days that were read, newer ones among them. */
export function PastRecap({ day, known }: { day: PastSession; known: readonly PastSession[] }) {
  const { pair, language, dates } = useBesideScene()
  const { you, other, today } = pair
  const promises = [...pair.commitments, ...known.flatMap(({ commitments }) => commitments)]
  const recap = recapOfDay(day, promises, (at) => dates.dayOf(at))
  if (!recap) return null
  return (
    <>
      <h4>{sessionWords(language).close.recap}</h4>
      <RecapCard
        level={5}
        recap={recap}
        reader={{ language, dates, you: you.side, other: other.firstName, today }}
        noneNeeded={day.session?.nextStep === 'none_needed'}
      />
    </>
  )
}
