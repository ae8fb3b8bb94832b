import { journalMaxLength } from '#contract/limits'
import type { JournalWords } from '../../words/journal-words.ts'
import { TextField } from '../text-field.tsx'

type Props = {
  questions: readonly string[]
  words: JournalWords['assessment']
  ratings: readonly (number | null)[]
  answers: readonly string[]
  onRatings: (ratings: (number | null)[]) => void
  onAnswer: (at: number, text: string) => void
}

const steps = [1, 2, 3, 4, 5]

/** Five questions, each from 1 to 5 or skipped, with a line of words for each. */
export function AssessmentFields({ questions, words, ratings, answers, onRatings, onAnswer }: Props) {
  const rate = (at: number, rating: number) =>
    onRatings(
      questions.map((_, place) => (place === at ? (ratings[at] === rating ? null : rating) : (ratings[place] ?? null))),
    )
  return questions.map((question, at) => (
    <fieldset key={question} className="choices">
      <legend>{question}</legend>
      <div className="row start">
        <span className="caption" aria-hidden>
          {words.low}
        </span>
        {steps.map((rating) => (
          <button
            key={rating}
            type="button"
            className="chip"
            aria-pressed={ratings[at] === rating}
            onClick={() => rate(at, rating)}
          >
            {rating}
          </button>
        ))}
        <span className="caption" aria-hidden>
          {words.high}
        </span>
      </div>
      {(ratings[at] ?? null) !== null && (
        <TextField
          label={words.line}
          text={answers[at] ?? ''}
          onText={(text) => onAnswer(at, text)}
          longest={journalMaxLength}
        />
      )}
    </fieldset>
  ))
}
