import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import { useBox } from '../../box/use-box.ts'
import type { DeviceStore } from '../../client/device/device-store.ts'
import type { Change } from '../../client/outbox/change.ts'
import type { PairRecord } from '../../client/record/pair-record.ts'
import { later } from '../../look/later.tsx'
import { usePlanLevel } from '../../look/levels.ts'
import { type Scene, SceneProvider, type Step } from '../../look/scene.ts'
import { closableSession, sessionAtHand } from '../../session/session-at-hand.ts'
import { Bars } from '../../standing/bars.tsx'
import { StatusLine } from '../../standing/status-line.tsx'
import { readerZone } from '../../words/dates.ts'
import { formatLocale, languageOf } from '../../words/language.ts'
import { pageWords } from '../../words/page-words.ts'
import type { TemplateName } from '../../words/template-words.ts'
import { panelWords } from '../../words/panel-words.ts'
import { OpeningTrouble } from './opening-trouble.tsx'
import { PanelFoot } from './panel-foot.tsx'
import { RecordLevel } from './record-level.tsx'
import { useActs } from './use-acts.ts'
import { useConnectionAloud } from './use-connection-aloud.ts'
import { useDates } from './use-dates.ts'
import { useKeys } from './use-keys.ts'
import { useLaterParts } from './use-later-parts.ts'
import { useSaid } from './use-said.ts'
import { useScrollOfLevel } from './use-scroll-of-level.ts'
import { useStillLines } from './use-still-lines.ts'

const KeysList = later(
  () => import('../../box/keys-list.tsx'),
  (part) => part.KeysList,
)
const CloseScreen = later(
  () => import('./close-screen.tsx'),
  (part) => part.CloseScreen,
)
const PlanLevel = later(
  () => import('../../plan/plan-level.tsx'),
  (part) => part.PlanLevel,
  { isAhead: false },
)
const TemplatesPage = later(
  () => import('../../template/templates-page.tsx'),
  (part) => part.TemplatesPage,
)

const Stillness = later(
  () => import('./stillness.tsx'),
  (part) => part.Stillness,
  { isPatient: true },
)

type Props = {
  record: PairRecord
  device: DeviceStore
  locale: string
  /** The line that the page was opened at. */
  pointed: string | undefined
  draftScope: string
  /** Has the host signed this person in? */
  isSignedIn: () => boolean
}

/** One pair's page: the panel in a meeting, at any width from 280 px. */
export function PanelScreen({ record, device, locale, pointed, draftScope, isSignedIn }: Props) {
  const state = useSyncExternalStore(record.listen, record.state)
  const [said, announce] = useSaid()
  const [upper, setLevel] = useState<'record' | 'keys' | 'close' | 'templates'>('record')
  const planLevel = usePlanLevel()
  const level = upper === 'record' && planLevel.isInPlace ? 'plan' : upper
  const [startTemplate, setStartTemplate] = useState<TemplateName>()
  const heading = useRef<HTMLHeadingElement>(null)
  const isBackFromClosing = useRef(false)
  const language = languageOf(locale)
  const words = panelWords(language)
  const page = pageWords(language)
  const box = useBox(device, draftScope)
  const { acts, fresh, canUndo } = useActs({ record, words, announce, giveBack: box.giveBack })
  const { pair, meeting, standing } = state
  const zone = pair?.zone ?? meeting?.zone ?? readerZone()
  const dates = useDates(pair, zone, locale)
  const mayWrite = pair?.mayWrite ?? true
  const lines = useStillLines(pair, dates)
  const [arrived, setArrived] = useState<ReadonlySet<string>>(none)

  function backTo(what: () => void) {
    return () => {
      setLevel('record')
      if (planLevel.isInPlace) planLevel.close()
      what()
    }
  }

  const step: Step = (operation, input) => {
    const pairId = pair?.pairId ?? meeting?.pairId ?? ''
    void record.change({ operation, input: { ...input, pairId } } as Change)
  }

  function openTemplate(start?: TemplateName): void {
    setStartTemplate(start)
    setLevel('templates')
  }

  function onClosed(): void {
    isBackFromClosing.current = true
    setLevel('record')
  }

  useScrollOfLevel(level === 'record')

  // What was pressed is gone; whoever listens is told where they are. After the box, which takes the focus as it appears.
  useEffect(() => {
    if (level !== 'record' || !isBackFromClosing.current) return
    isBackFromClosing.current = false
    heading.current?.focus()
  }, [level])

  useKeys({
    onPrivate: backTo(box.turnPrivate),
    onTopic: backTo(() => box.become('topic')),
    onCommitment: backTo(() => box.become('commitment')),
    onList: () => setLevel('keys'),
    // The plan has its own way back, to where it was opened.
    onBack: () => (level === 'record' || level === 'plan' ? false : backTo(box.focus)()),
    onUndo: (text) => {
      // In a field with text the key belongs to the text, unless the text is what the key has just brought there.
      const isFree = (words: string) => words === '' || (words === box.text && box.isReturned())
      if (!isFree(text) || !isFree(box.text) || !canUndo()) return false
      acts.undo()
      return true
    },
  })

  useLaterParts(record, standing.kind === 'opening')
  useConnectionAloud(state, words, announce)

  const scene: Scene = {
    words,
    page,
    language,
    locale: formatLocale(locale),
    dates,
    you: pair?.you.side ?? meeting?.you.side ?? 'report',
    other: pair?.other.firstName ?? meeting?.other.firstName ?? '',
    today: pair?.today ?? '1970-01-01',
    nextOn: pair?.rhythm.next?.on ?? null,
    mayWrite,
    onDevice: standing.kind === 'away' ? state.waiting : none,
    fresh,
    since: lines?.since ?? none,
    arrived,
    pointed,
    acts,
    step,
    announce,
    focusBox: box.focus,
    promiseOf: (topic) => box.promiseOf(topic.text, topic),
    openTemplate,
  }
  const plan = pair && { pair, entries: state.entries, session: sessionAtHand(pair), device, draftScope }
  const bars = (
    <Bars
      state={state}
      isSignedIn={isSignedIn}
      draft={box.text}
      onAskNow={record.readNow}
      onRetry={(id, day) => void record.retry(id, day)}
      onDiscard={(id) => void record.discard(id)}
      onDiscardDraft={box.empty}
    />
  )
  const heard = (
    <div className="heard-only" aria-live="polite">
      <span key={said.turn}>{said.text}</span>
    </div>
  )

  if (!pair && (standing.kind === 'refused' || standing.kind === 'host'))
    return (
      <SceneProvider value={scene}>
        <OpeningTrouble standing={standing} words={words} page={page} onRetry={record.readNow} />
        {bars}
        {heard}
      </SceneProvider>
    )
  return (
    <SceneProvider value={scene}>
      <div className={dates.isTwelve ? 'panel is-twelve' : 'panel'}>
        {bars}
        <main>
          {level === 'close' && pair && (
            <CloseScreen
              pair={pair}
              device={device}
              draftScope={`${draftScope}|close`}
              onBack={backTo(box.focus)}
              onClosed={onClosed}
            />
          )}
          {level === 'plan' && plan && <PlanLevel {...plan} foot={<StatusLine state={state} isPrivate={false} />} />}
          {level === 'templates' && (
            <TemplatesPage
              start={startTemplate}
              device={device}
              draftScope={draftScope}
              pair={pair}
              session={pair && sessionAtHand(pair)}
              onBack={backTo(box.focus)}
              onPromise={(text, step) => box.promiseOf(text, undefined, step)}
            />
          )}
          {level === 'keys' && (
            <KeysList
              onBack={backTo(box.focus)}
              onTopic={backTo(() => box.become('topic'))}
              onCommitment={backTo(() => box.become('commitment'))}
              onPrivate={backTo(box.turnPrivate)}
            />
          )}
          {level === 'record' && (
            <RecordLevel
              state={state}
              lines={lines}
              headingRef={heading}
              onTopic={() => box.become('topic')}
              onRetry={record.readNow}
            />
          )}
        </main>
        {mayWrite && (level === 'record' || level === 'keys') && (
          <PanelFoot
            box={box}
            state={state}
            onKeys={() => setLevel('keys')}
            onClose={pair && closableSession(pair) && (() => setLevel('close'))}
          />
        )}
        {planLevel.place && plan && createPortal(<PlanLevel {...plan} />, planLevel.place)}
        {heard}
        <Stillness state={state} onArrived={setArrived} />
      </div>
    </SceneProvider>
  )
}

const none: ReadonlySet<string> = new Set()
