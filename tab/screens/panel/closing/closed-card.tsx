import { Button } from '../../../ui/button.tsx'
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/headless/svg/checkmark-circle'
import { useState } from 'react'
import type { PairView, SessionView } from '#contract/view'
import { Clock } from '../../../ui/text/clock.tsx'
import '../../../styles/session.css'
import { useScene } from '../../../ui/scene/scene.ts'
import { CopyRecap } from '../../../session/copy-recap.tsx'
import { MailRecap } from '../../../session/mail-recap.tsx'
import { RecapCard } from '../../../session/recap-card.tsx'
import { recapOfView } from '../../../session/recap-of-view.ts'
import { sessionWords } from '../../../words/session-words.ts'

/** A 1:1 that was closed, for both: when and by whom, what came of it, when the next one is, and the way back. */
export function ClosedCard({ pair, session }: { pair: PairView; session: SessionView }) {
  const { language, dates, you, other, mayWrite, step, focusBox } = useScene()
  const [isOpen, setOpen] = useState(false)
  const words = sessionWords(language).closed
  const recap = recapOfView(pair, session.on)
  const { next } = pair.rhythm
  const by = session.closedBy === you ? words.byYou : words.by(other)

  function reopen(): void {
    step(words.reopened, 'reopenSession', { on: session.on })
    focusBox()
  }

  return (
    <section className="closed" aria-label={words.title}>
      <h2 className="apart">
        <CheckmarkCircle16Regular aria-hidden />
        <span>
          {words.closed} {session.on !== pair.today && `${dates.day(session.on)}, `}
          {session.closedAt !== undefined && <Clock at={session.closedAt} />} {by}
        </span>
      </h2>
      <WhatComes pair={pair} steps={recap.next.length} />
      <div className="row start">
        <Button size="small" className="small-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {words.recap}
        </Button>
        <CopyRecap recap={recap} pair={pair} appearance="secondary" isShort />
        {mayWrite && (
          <Button size="small" className="small-button" onClick={reopen}>
            {words.reopen}
          </Button>
        )}
      </div>
      {isOpen && (
        <>
          <RecapCard
            recap={recap}
            reader={{ language, dates, you, other, today: pair.today }}
            noneNeeded={session.nextStep === 'none_needed'}
            nextOn={next?.on}
          />
          {mayWrite && (
            <div className="row start">
              <MailRecap pairId={pair.pairId} on={session.on} closedAt={session.closedAt} />
            </div>
          )}
        </>
      )}
    </section>
  )
}

/** How many next steps came of it, and when the two meet next. */
function WhatComes({ pair, steps }: { pair: PairView; steps: number }) {
  const { language, dates } = useScene()
  const words = sessionWords(language).closed
  const { next } = pair.rhythm
  return (
    <p className="caption facts">
      <span>{words.steps(steps)}</span>{' '}
      <span>
        {next ? (
          <>
            {words.next} {dates.day(next.on)}, <Clock at={next.startAt} />
          </>
        ) : (
          words.nonePlanned
        )}
      </span>
    </p>
  )
}
