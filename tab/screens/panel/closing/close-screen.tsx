import { CalendarLtr16Regular } from '@fluentui/react-icons/headless/svg/calendar-ltr'
import { LockClosed16Regular } from '@fluentui/react-icons/headless/svg/lock-closed'
import { useEffect, useState } from 'react'
import type { PairView, SessionView } from '#contract/view'
import { NextStepBox } from '../../../composer/next-step-box.tsx'
import { type Box, useBox } from '../../../composer/use-box.ts'
import type { DeviceStore } from '../../../client/device/device-store.ts'
import { Clock } from '../../../ui/text/clock.tsx'
import { BackHead } from '../../../ui/page/back-head.tsx'
import '../../../styles/session.css'
import { SceneProvider, useScene } from '../../../ui/scene/scene.ts'
import { Section } from '../../../ui/section.tsx'
import { NextSteps } from '../../../session/next-steps.tsx'
import { RecapCard } from '../../../session/recap-card.tsx'
import { nextStepsOf, recapOfView } from '../../../session/recap-of-view.ts'
import { SessionTags } from '../../../session/session-tags.tsx'
import { sessionAtHand } from '../../../session/session-at-hand.ts'
import { UnfinishedTopics } from '../../../session/unfinished-topics.tsx'
import { sessionWords } from '../../../words/session-words.ts'
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
    // One's own step says so itself.
    if (session.closedBy !== scene.you) scene.announce(words.closed)
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

type OpenProps = { session: SessionView; box: Box } & Pick<Props, 'pair' | 'onBack'>

function OpenSession({ session, pair, box, onBack }: OpenProps) {
  const { language, other, acts, step, you } = useScene()
  const all = sessionWords(language)
  const [noneNeeded, setNoneNeeded] = useState(false)
  const [isAsking, setAsking] = useState(false)
  const steps = nextStepsOf(pair, session.on)
  const isReady = steps.length > 0 || noneNeeded
  const recap = recapOfView(pair, session.on)
  const isBoxOpen = steps.length === 0 || isAsking || box.text !== ''

  useEffect(() => {
    if (isBoxOpen) box.focus()
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isBoxOpen])

  const close = (isNoneNeeded: boolean) =>
    step(all.close.closed, 'closeSession', { on: session.on, noneNeeded: isNoneNeeded })

  function onAdded(isLast: boolean): void {
    setNoneNeeded(false)
    setAsking(true)
    if (isLast) close(false)
  }

  return (
    <div className="close">
      <BackHead title={all.close.title(other)} label={all.back} onBack={onBack} />
      {steps.length > 0 && <NextSteps steps={steps} onAdd={() => (isBoxOpen ? box.focus() : setAsking(true))} />}
      {isBoxOpen && (
        <AskNextStep
          pair={pair}
          box={box}
          isFirst={steps.length === 0}
          onAdded={onAdded}
          noneNeeded={noneNeeded}
          onNoneNeeded={setNoneNeeded}
        />
      )}
      <UnfinishedTopics
        topics={pair.topics.filter(({ status }) => status === 'open')}
        isFirst={steps.length === 0}
        onMake={(topic) => acts.addCommitment(topic.text, you, null, { source: topic })}
      />
      {isReady && <RecapAhead pair={pair} on={session.on} recap={recap} noneNeeded={noneNeeded} />}
      <SessionTags session={session} />
      <NextMeeting next={pair.rhythm.next} />
      <CloseFoot
        recap={recap}
        pair={pair}
        isReady={isReady}
        isFocused={!isBoxOpen}
        onBack={onBack}
        onClose={() => close(steps.length === 0 && noneNeeded)}
      />
    </div>
  )
}

type AskProps = {
  pair: PairView
  box: Box
  /** There is no next step yet: the question is asked, and "none needed" is an answer. */
  isFirst: boolean
  /** With `isLast` the 1:1 is closed by the same key. */
  onAdded: (isLast: boolean) => void
  noneNeeded: boolean
  onNoneNeeded: (isSo: boolean) => void
}

function AskNextStep({ pair: { you, other, rhythm }, box, isFirst, onAdded, noneNeeded, onNoneNeeded }: AskProps) {
  const words = sessionWords(useScene().language).close
  return (
    <section className="section ask" aria-label={words.question}>
      {isFirst && (
        <>
          <h2 className="big">{words.question}</h2>
          <p className="lead">{words.lead}</p>
        </>
      )}
      <NextStepBox
        box={box}
        names={{ you: [you.firstName, you.displayName], other: [other.firstName, other.displayName] }}
        nextOn={rhythm.next?.on ?? null}
        label={words.box}
        placeholder={words.placeholder}
        onAdded={onAdded}
      />
      <p className="caption">{words.hint}</p>
      {isFirst && (
        <label className="check">
          <input
            type="checkbox"
            checked={noneNeeded}
            onChange={({ currentTarget }) => onNoneNeeded(currentTarget.checked)}
          />
          {words.noneNeeded}
        </label>
      )}
    </section>
  )
}

type RecapProps = { pair: PairView; on: string; recap: ReturnType<typeof recapOfView>; noneNeeded: boolean }

/** The recap as both will read it, once there is something to close with. */
function RecapAhead({ pair, on, recap, noneNeeded }: RecapProps) {
  const { language, dates, other, you } = useScene()
  const words = sessionWords(language).close
  const privateCount = pair.privateNotes.filter(({ sessionOn }) => sessionOn === on).length
  return (
    <Section title={words.recap} aside={words.sameForBoth(other)}>
      <RecapCard
        recap={recap}
        reader={{ language, dates, you, other, today: pair.today }}
        noneNeeded={noneNeeded}
        nextOn={pair.rhythm.next?.on}
      />
      {privateCount > 0 && (
        <p className="caption apart">
          <LockClosed16Regular aria-hidden />
          {words.privateNotes(privateCount)}
        </p>
      )}
    </Section>
  )
}

function NextMeeting({ next }: { next: PairView['rhythm']['next'] }) {
  const { language, dates } = useScene()
  const words = sessionWords(language).close
  return (
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
  )
}
