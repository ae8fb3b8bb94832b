import '../../styles/panel/first-run.css'
import { Button } from '../../ui/button.tsx'
import { Add16Regular } from '@fluentui/react-icons/headless/svg/add'
import { CalendarLtr16Regular } from '@fluentui/react-icons/headless/svg/calendar-ltr'
import { DataHistogram16Regular } from '@fluentui/react-icons/headless/svg/data-histogram'
import { LockClosed16Regular } from '@fluentui/react-icons/headless/svg/lock-closed'
import { People16Regular } from '@fluentui/react-icons/headless/svg/people'
import type { ReactNode } from 'react'
import type { PairView } from '#contract/view'
import { later } from '../../ui/scene/later.tsx'
import { useScene } from '../../ui/scene/scene.ts'
import { firstRunWords } from '../../words/first-run-words.ts'
import { ThreadDrawing } from '../../ui/thread-drawing.tsx'

const SeriesClaim = later(
  () => import('../../meeting/series-claim.tsx'),
  (part) => part.SeriesClaim,
)

/** A pair without a line yet: the one right thing to do, and who will see what. */
export function FirstRun({ pair, onTopic }: { pair: PairView; onTopic: () => void }) {
  const { language, page, dates, other } = useScene()
  const firstRun = firstRunWords(language)
  const { rhythm } = pair
  const next = rhythm.now ?? rhythm.next
  return (
    <>
      <ThreadDrawing />
      <h2 className="big">{firstRun.title}</h2>
      <p className="lead">{firstRun.text(other)}</p>
      <Button appearance="primary" icon={<Add16Regular />} onClick={onTopic}>
        {firstRun.button}
      </Button>
      <section className="section who">
        <h2>{firstRun.whoSees}</h2>
        <Who icon={<People16Regular />} who={firstRun.both(other)} what={firstRun.bothText} />
        <Who icon={<LockClosed16Regular />} who={firstRun.onlyYou} what={firstRun.onlyYouText} />
        <Who icon={<DataHistogram16Regular />} who={firstRun.hr} what={firstRun.hrText} />
      </section>
      {next && (
        <section className="section who">
          <Who
            icon={<CalendarLtr16Regular />}
            who={`${dates.day(next.on)}, ${dates.time(next.startAt)}`}
            what={`${firstRun.found}, ${page.every(rhythm.cadenceDays)}`}
          />
          <SeriesClaim pair={pair} />
        </section>
      )}
    </>
  )
}

function Who({ icon, who, what }: { icon: ReactNode; who: string; what: string }) {
  return (
    <div className="who-row">
      <span aria-hidden>{icon}</span>
      <div>
        <div>{who}</div>
        <div className="caption">{what}</div>
      </div>
    </div>
  )
}
