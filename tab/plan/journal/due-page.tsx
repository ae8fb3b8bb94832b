import '../../styles/in-place.css'
import '../../styles/journal.css'
import { LockClosed16Regular } from '@fluentui/react-icons/headless/svg/lock-closed'
import { useRef, useState } from 'react'
import type { JournalEntry, JournalPage } from '#domain/plan/journal'
import { useScene } from '../../ui/scene/scene.ts'
import { journalWords } from '../../words/journal-words.ts'
import { JournalForm } from './journal-form.tsx'
import { pageTitle } from './page-words.ts'

type Props = { planId: string; page: JournalPage; entry?: JournalEntry | undefined }

/** A page that asks for words today: its title, and the fields when somebody writes. */
export function DuePage({ planId, page, entry }: Props) {
  const { language, dates, other } = useScene()
  const words = journalWords(language)
  const [isOpen, setOpen] = useState(false)
  const card = useRef<HTMLDivElement>(null)
  const kind = page.startsWith('assessment') ? 'assessment' : page.startsWith('day-') ? 'day' : 'week'
  const abouts = other === '' ? words.aboutAlone : { ...words.about, assessment: words.assessment.about }

  function close(): void {
    setOpen(false)
    card.current?.querySelector('button')?.focus()
  }

  return (
    <div className="journal-card" ref={card}>
      <div className="row">
        <LockClosed16Regular aria-hidden />
        <strong className="text">{pageTitle(page, words, dates)}</strong>
      </div>
      <div className="row">
        <span className="plan text">{abouts[kind]}</span>
        <button type="button" className="link-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {entry === undefined ? words.write : words.change}
        </button>
      </div>
      {isOpen && <JournalForm planId={planId} page={page} entry={entry} onDone={close} />}
    </div>
  )
}
