import { useScene } from '../../ui/scene/scene.ts'
import { Section } from '../../ui/section.tsx'
import { journalWords } from '../../words/journal-words.ts'
import { usePlanScene } from '../plan-scene.ts'

/** The self-assessment before and after, side by side: one's own, or what the other shared. Nothing until there is one. */
export function AssessmentPair() {
  const { language } = useScene()
  const { read, other } = usePlanScene()
  const { assessment: words, by } = journalWords(language)
  const isOwn = read.you === 'report'
  const pages = isOwn ? read.journal : read.shared
  const before = pages.find(({ page }) => page === 'assessment-before')
  const after = pages.find(({ page }) => page === 'assessment-after')
  if (before === undefined && after === undefined) return null
  const rating = (of: typeof before, at: number) => of?.ratings?.[at] ?? '–'
  return (
    <Section title={words.title}>
      {!isOwn && other !== undefined && <p className="caption">{by(other)}</p>}
      <div className="scorecard">
        <table aria-label={words.title}>
          <thead>
            <tr>
              <th scope="col">{words.question}</th>
              <th scope="col">{words.before}</th>
              <th scope="col">{words.after}</th>
            </tr>
          </thead>
          <tbody>
            {words.questions.map((question, at) => (
              <tr key={question}>
                <th scope="row" className="context">
                  {question}
                </th>
                <td>{rating(before, at)}</td>
                <td>{rating(after, at)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}
