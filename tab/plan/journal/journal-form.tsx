import { LockClosed16Filled } from '@fluentui/react-icons/headless/svg/lock-closed'
import { Button } from '../../ui/button.tsx'
import { useId, useRef } from 'react'
import { journalMaxLength } from '#contract/limits'
import type { JournalEntry, JournalPage as Page } from '#domain/plan/journal'
import type { Change } from '../../client/outbox/change.ts'
import { useUnfinished } from '../../ui/hooks/use-unfinished.ts'
import { useScene } from '../../ui/scene/scene.ts'
import { journalWords } from '../../words/journal-words.ts'
import { AssessmentFields } from './assessment-fields.tsx'
import { isReadable } from '../is-readable.ts'
import { LongField } from '../text-field.tsx'
import { pageTitle, questionsOf } from './page-words.ts'

type Props = {
  planId: string
  page: Page
  /** What stands on it already. */
  entry?: JournalEntry | undefined
  onDone: () => void
}

/** One page of one's own journal, private until it is shared, this page alone. */
export function JournalForm({ planId, page, entry, onDone }: Props) {
  const { language, dates, acts, other } = useScene()
  const words = journalWords(language)
  const questions = questionsOf(page, words)
  const writing = useWritten({ planId, page, entry, questions })
  const { isShared, setShared } = writing
  const share = useId()
  const form = useRef<HTMLFormElement>(null)

  function keep(): void {
    const written = writing.written()
    const says = isBlank(written) ? words.gone : isShared ? words.keptShared(other) : words.kept
    const before: Written = entry === undefined ? blank(written) : asWritten(planId, entry)
    acts.step(says, stepOf(written), () => stepOf(before))
    writing.letGo()
    onDone()
  }

  return (
    <form
      ref={form}
      aria-label={pageTitle(page, words, dates)}
      className={isShared ? 'journal-form in-place-form' : 'journal-form in-place-form is-private'}
      onSubmit={(event) => {
        event.preventDefault()
        if (isReadable(event.currentTarget)) keep()
      }}
    >
      <p className="caption row start">
        {!isShared && <LockClosed16Filled aria-hidden />}
        {isShared ? words.isShared(other) : words.onlyYou}
      </p>
      <Questions questions={questions} isAssessment={page.startsWith('assessment')} writing={writing} />
      {other !== '' && (
        <label className="check" htmlFor={share}>
          <input id={share} type="checkbox" checked={isShared} onChange={({ target }) => setShared(target.checked)} />
          {words.share(other)}
        </label>
      )}
      <div className="row start">
        <Button type="submit" size="small" className="small-button" appearance="primary">
          {words.keep}
        </Button>
        <Button size="small" className="small-button" onClick={onDone}>
          {words.close}
        </Button>
      </div>
    </form>
  )
}

type QuestionsProps = {
  questions: readonly string[]
  isAssessment: boolean
  writing: ReturnType<typeof useWritten>
}

function Questions({ questions, isAssessment, writing }: QuestionsProps) {
  const { language } = useScene()
  const { answers, ratings, put, setRatings } = writing
  if (isAssessment)
    return (
      <AssessmentFields
        questions={questions}
        words={journalWords(language).assessment}
        ratings={ratings}
        answers={answers}
        onRatings={setRatings}
        onAnswer={put}
      />
    )
  return questions.map((question, at) => (
    <LongField
      key={question}
      label={question}
      text={answers[at] ?? ''}
      onText={(text) => put(at, text)}
      longest={journalMaxLength}
    />
  ))
}

type Sheet = { answers: readonly string[]; ratings: readonly (number | null)[]; isShared: boolean }

/** What stands on the page while it is written. */
function useWritten({ planId, page, entry, questions }: Omit<Props, 'onDone'> & { questions: readonly string[] }) {
  const start: Sheet = {
    answers: entry?.answers ?? [],
    ratings: entry?.ratings ?? [],
    isShared: entry?.sharedAt !== undefined,
  }
  const { written: sheet, write, letGo } = useUnfinished(`journal|${planId}|${page}`, start)
  const { answers, ratings, isShared } = sheet
  const isAssessment = page.startsWith('assessment')
  return {
    answers,
    ratings,
    isShared,
    letGo,
    setRatings: (next: Sheet['ratings']) => write({ ...sheet, ratings: next }),
    setShared: (next: boolean) => write({ ...sheet, isShared: next }),
    put: (at: number, text: string) =>
      write({ ...sheet, answers: questions.map((_, place) => (place === at ? text : (answers[place] ?? ''))) }),
    written: (): Written => ({
      page,
      planId,
      answers: questions.map((_, at) => (answers[at] ?? '').trim()),
      ...(isAssessment ? { ratings: questions.map((_, at) => ratings[at] ?? null) } : {}),
      isShared,
    }),
  }
}

type Written = { planId: string; page: Page; answers: string[]; ratings?: (number | null)[]; isShared: boolean }

function stepOf(written: Written): (pairId: string) => Change {
  return (pairId) => ({ operation: 'writeJournal', input: { pairId, ...written } })
}

function asWritten(planId: string, { page, answers, ratings, sharedAt }: JournalEntry): Written {
  return { planId, page, answers, ...(ratings === undefined ? {} : { ratings }), isShared: sharedAt !== undefined }
}

function blank({ planId, page, answers, ratings }: Written): Written {
  return {
    planId,
    page,
    answers: answers.map(() => ''),
    ...(ratings === undefined ? {} : { ratings: ratings.map(() => null) }),
    isShared: false,
  }
}

function isBlank({ answers, ratings = [] }: Written): boolean {
  return answers.every((answer) => answer === '') && ratings.every((rating) => rating === null)
}
