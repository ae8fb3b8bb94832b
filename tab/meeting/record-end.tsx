import { CalendarLtr16Regular } from '@fluentui/react-icons/headless/svg/calendar-ltr'
import { ClipboardBulletListLtr16Regular } from '@fluentui/react-icons/headless/svg/clipboard-bullet-list-ltr'
import { DataHistogram16Regular } from '@fluentui/react-icons/headless/svg/data-histogram'
import { History16Regular } from '@fluentui/react-icons/headless/svg/history'
import { TargetArrow16Regular } from '@fluentui/react-icons/headless/svg/target-arrow'
import { type ReactNode, useRef, useState } from 'react'
import type { PairView } from '#contract/view'
import { later } from '../ui/scene/later.tsx'
import '../styles/record-end.css'
import { useOpenLevel } from '../ui/scene/levels.ts'
import { useScene } from '../ui/scene/scene.ts'
import { planTodayWords } from '../words/plan-today-words.ts'
import { RhythmLine } from './rhythm-line.tsx'
import { RhythmProposal } from './rhythm-proposal.tsx'

const RhythmEditor = later(
  () => import('./rhythm-editor.tsx'),
  (part) => part.RhythmEditor,
)

type Props = {
  pair: PairView
  /** A proposed rhythm stands here unless the head asks about it. */
  isProposalAsked: boolean
  children?: ReactNode
}

/** The end of the record: the rhythm, and in one row the ways to numbers, calendar, history and templates. */
export function RecordEnd({ pair, isProposalAsked, children }: Props) {
  const { page, mayWrite, language } = useScene()
  const { levels } = page
  const [isOpen, setOpen] = useState(false)
  const rhythm = useRef<HTMLButtonElement>(null)
  const openPlan = useOpenLevel('plan')
  const backToRhythm = () => rhythm.current?.focus()
  const proposed = pair.cadence?.proposed
  return (
    <section className="section record-end" aria-label={levels.label}>
      <RhythmLine pair={pair} isOpen={isOpen} onTurn={() => setOpen(!isOpen)} oftenRef={rhythm} />
      {isOpen && (
        <RhythmEditor
          pair={pair}
          onDone={() => {
            setOpen(false)
            backToRhythm()
          }}
        />
      )}
      {children}
      {mayWrite && proposed && !isProposalAsked && (
        <RhythmProposal proposed={proposed} onElse={() => setOpen(true)} onDone={backToRhythm} />
      )}
      {/* Without a plan one quiet line says that there could be one; after it, the way to what it was. */}
      {mayWrite && openPlan && !pair.plan && (
        <button type="button" className="quiet start-plan" data-level="plan" onClick={openPlan}>
          <TargetArrow16Regular aria-hidden />
          {planTodayWords(language).startOne}
        </button>
      )}
      <LevelLinks />
    </section>
  )
}

/** The ways to numbers, calendar, history and templates. */
function LevelLinks() {
  const { page, mayWrite, openTemplate } = useScene()
  const { levels } = page
  const openNumbers = useOpenLevel('numbers')
  const openCalendar = useOpenLevel('calendar')
  const openHistory = useOpenLevel('history')
  return (
    <nav className="level-links" aria-label={levels.label}>
      {openNumbers && (
        <button type="button" className="quiet" data-level="numbers" onClick={openNumbers}>
          <DataHistogram16Regular aria-hidden />
          {levels.numbers}
        </button>
      )}
      {/* Of what is over nothing is said any more. */}
      {mayWrite && openCalendar && (
        <button type="button" className="quiet" data-level="calendar" onClick={openCalendar}>
          <CalendarLtr16Regular aria-hidden />
          {levels.calendar}
        </button>
      )}
      {openHistory && (
        <button type="button" className="quiet" data-level="history" onClick={openHistory}>
          <History16Regular aria-hidden />
          {levels.history}
        </button>
      )}
      {mayWrite && (
        <button type="button" className="quiet" onClick={() => openTemplate()}>
          <ClipboardBulletListLtr16Regular aria-hidden />
          {levels.templates}
        </button>
      )}
    </nav>
  )
}
