import { useId, useState } from 'react'
import { duePages, type JournalEntry } from '#domain/plan/journal'
import { useScene } from '../../ui/scene/scene.ts'
import { Section } from '../../ui/section.tsx'
import { journalWords } from '../../words/journal-words.ts'
import { DuePage } from './due-page.tsx'
import { JournalForm } from './journal-form.tsx'
import { usePlanScene } from '../plan-scene.ts'
import { pageTitle, questionsOf } from './page-words.ts'

/** One's own journal: the pages that ask for words today, what was written, and what the other shared. */
export function Journal() {
  const { language, today, you, other: named } = useScene()
  const { plan, read, other, mayAct } = usePlanScene()
  const words = journalWords(language)
  const [isRead, setRead] = useState(false)
  const written = read.journal
  // A plan is for the report: the journal asks them, and shows the other what they shared.
  const due = mayAct && you === 'report' ? duePages(plan, today) : []
  if (you !== 'report' && read.shared.length === 0) return null
  return (
    <Section title={words.title}>
      {due.map((page) => (
        <DuePage key={page} planId={plan.id} page={page} entry={written.find((entry) => entry.page === page)} />
      ))}
      {due.length === 0 && written.length === 0 && read.shared.length === 0 && <p className="caption">{words.none}</p>}
      {written.length > 0 && (
        <button type="button" className="link-button" aria-expanded={isRead} onClick={() => setRead(!isRead)}>
          {isRead ? words.hide : words.read(written.length)}
        </button>
      )}
      {isRead && written.map((entry) => <WrittenPage key={entry.page} entry={entry} />)}
      {read.shared.length > 0 && (
        <>
          <h3>{words.by(other ?? named)}</h3>
          {read.shared.map((entry) => (
            <Answers key={entry.page} entry={entry} />
          ))}
        </>
      )}
    </Section>
  )
}

function WrittenPage({ entry }: { entry: JournalEntry }) {
  const { language } = useScene()
  const { plan, mayAct } = usePlanScene()
  const words = journalWords(language)
  const [isOpen, setOpen] = useState(false)
  if (isOpen) return <JournalForm planId={plan.id} page={entry.page} entry={entry} onDone={() => setOpen(false)} />
  return (
    <div className="written-page">
      <Answers entry={entry} />
      {mayAct && (
        <button type="button" className="link-button" onClick={() => setOpen(true)}>
          {words.change}
        </button>
      )}
    </div>
  )
}

/** What stands on a page, under its questions. */
function Answers({ entry }: { entry: JournalEntry }) {
  const { language, dates, other } = useScene()
  const words = journalWords(language)
  const { page, answers, ratings = [], sharedAt } = entry
  const title = useId()
  return (
    <article className="answers-of-page" aria-labelledby={title}>
      <h3 id={title}>{pageTitle(page, words, dates)}</h3>
      {sharedAt !== undefined && <p className="caption">{words.isShared(other)}</p>}
      {questionsOf(page, words).map((question, at) => {
        const rating = ratings[at] ?? null
        const answer = answers[at] ?? ''
        return rating === null && answer === '' ? null : (
          <p key={question}>
            <span className="plan">{question}</span>
            {rating !== null && <strong>{rating} </strong>}
            {answer}
          </p>
        )
      })}
    </article>
  )
}
