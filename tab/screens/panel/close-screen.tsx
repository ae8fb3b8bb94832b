import { Checkbox } from '@fluentui/react-components'
import { CalendarLtr16Regular } from '@fluentui/react-icons/svg/calendar-ltr'
import { LockClosed16Regular } from '@fluentui/react-icons/svg/lock-closed'
import { useEffect, useState } from 'react'
import type { PairView, SessionView, TopicView } from '#contract/view'
import { NextStepBox } from '../../box/next-step-box.tsx'
import { useBox } from '../../box/use-box.ts'
import type { DeviceStore } from '../../client/device/device-store.ts'
import { Clock } from '../../look/clock.tsx'
import { BackHead } from '../../look/back-head.tsx'
import '../../look/session.css'
import { SceneProvider, useScene } from '../../look/scene.ts'
import { Section } from '../../look/section.tsx'
import { NextSteps } from '../../session/next-steps.tsx'
import { RecapCard } from '../../session/recap-card.tsx'
import { nextStepsOf, recapOfView } from '../../session/recap-of-view.ts'
import { SessionTags } from '../../session/session-tags.tsx'
import { sessionAtHand } from '../../session/session-at-hand.ts'
import { UnfinishedTopics } from '../../session/unfinished-topics.tsx'
import { sessionWords } from '../../words/session-words.ts'
import { CloseFoot } from './close-foot.tsx'

type Props = {
  pair: PairView
  device: DeviceStore
  /** Under which name the half-written step is kept. */
  draftScope: string
  onBack: () => void
  onClosed: () => void
}

/** The second level at the end of a 1:1: one question, the recap as both will read it, and one button. */
export function CloseScreen({ pair, device, draftScope, onBack, onClosed }: Props) {
  const scene = useScene()
  const box = useBox(device, draftScope)
  const session = sessionAtHand(pair)
  const isClosed = session?.closedAt !== undefined
  const words = sessionWords(scene.language).close

  // Either of the two may have pressed the button: both come back to the record.
  useEffect(() => {
    if (!isClosed) return
    scene.announce(words.closed)
    onClosed()
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isClosed])

  if (!session || isClosed) return null
  return (
    <SceneProvider value={{ ...scene, focusBox: box.focus }}>
      <OpenSession session={session} pair={pair} box={box} onBack={onBack} />
    </SceneProvider>
  )
}

type OpenProps = { session: SessionView; box: ReturnType<typeof useBox> } & Pick<Props, 'pair' | 'onBack'>

function OpenSession({ session, pair, box, onBack }: OpenProps) {
  const { language, dates, other, acts, step, you } = useScene()
  const all = sessionWords(language)
  const words = all.close
  const [noneNeeded, setNoneNeeded] = useState(false)
  const [isAsking, setAsking] = useState(false)
  const steps = nextStepsOf(pair, session.on)
  const isReady = steps.length > 0 || noneNeeded
  const recap = recapOfView(pair, session.on)
  const privateCount = pair.privateNotes.filter(({ sessionOn }) => sessionOn === session.on).length
  const next = pair.rhythm.next
  const isBoxOpen = steps.length === 0 || isAsking || box.text !== ''

  useEffect(() => {
    if (isBoxOpen) box.focus()
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isBoxOpen])

  function close(): void {
    step('closeSession', { on: session.on, noneNeeded: steps.length === 0 && noneNeeded })
  }

  function makeStep(topic: TopicView): void {
    acts.addCommitment(topic.text, you, null, { source: topic })
  }

  return (
    <div className="close">
      <BackHead title={words.title(other)} label={all.back} onBack={onBack} />
      {steps.length > 0 && <NextSteps steps={steps} onAdd={() => (isBoxOpen ? box.focus() : setAsking(true))} />}
      {isBoxOpen && (
        <section className="section ask" aria-label={words.question}>
          {steps.length === 0 && (
            <>
              <h2 className="big">{words.question}</h2>
              <p className="lead">{words.lead}</p>
            </>
          )}
          <NextStepBox
            box={box}
            names={{
              you: [pair.you.firstName, pair.you.displayName],
              other: [pair.other.firstName, pair.other.displayName],
            }}
            nextOn={next?.on ?? null}
            label={words.box}
            placeholder={words.placeholder}
            onAdded={(isLast) => {
              setNoneNeeded(false)
              setAsking(true)
              if (isLast) step('closeSession', { on: session.on, noneNeeded: false })
            }}
          />
          <p className="caption">{words.hint}</p>
          {steps.length === 0 && (
            <Checkbox
              shape="circular"
              label={words.noneNeeded}
              checked={noneNeeded}
              onChange={(_, { checked }) => setNoneNeeded(checked === true)}
            />
          )}
        </section>
      )}
      <UnfinishedTopics
        topics={pair.topics.filter(({ status }) => status === 'open')}
        isFirst={steps.length === 0}
        onMake={makeStep}
      />
      {isReady && (
        <Section title={words.recap} aside={words.sameForBoth(other)}>
          <RecapCard
            recap={recap}
            reader={{ language, dates, you, other, today: pair.today }}
            noneNeeded={noneNeeded}
            nextOn={next?.on}
          />
          {privateCount > 0 && (
            <p className="caption apart">
              <LockClosed16Regular aria-hidden />
              {words.privateNotes(privateCount)}
            </p>
          )}
        </Section>
      )}
      <SessionTags session={session} />
      <Section title={words.nextMeeting}>
        <p className="apart">
          <CalendarLtr16Regular aria-hidden />
          <span>
            {next ? (
              <>
                {dates.day(next.on)}, <Clock at={next.startAt} />
              </>
            ) : (
              words.nonePlanned
            )}
            {next && <span className="caption"> {words.fromCalendar}</span>}
          </span>
        </p>
      </Section>
      <CloseFoot recap={recap} pair={pair} isReady={isReady} isFocused={!isBoxOpen} onBack={onBack} onClose={close} />
    </div>
  )
}
