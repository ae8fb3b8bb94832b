import type { RecordState } from '../../../client/record/record-state.ts'
import { TroublePage } from '../../../connection/trouble-page.tsx'
import { useScene } from '../../../ui/scene/scene.ts'
import { openingWords } from '../../../words/opening-words.ts'

type Props = { standing: RecordState['standing']; onRetry: () => void }

/** The record cannot be opened at all: which of the reasons it is, in words. Nothing for a record that only is away. */
export function OpeningTrouble({ standing, onRetry }: Props) {
  const { page, language } = useScene()
  if (standing.kind === 'host') {
    const says = { consent: page.consent, 'sign-in': page.signIn, 'no-answer': page.noAnswer }[standing.trouble]
    return <TroublePage words={page} says={says} onRetry={onRetry} />
  }
  if (standing.kind !== 'refused') return null
  const { code, trace } = standing.problem
  if (code === 'consent_required')
    return <TroublePage words={page} says={page.consent} code={trace} onRetry={onRetry} />
  const { notAPair, refusedOpening } = openingWords(language)
  const says = code === 'not_a_pair' ? notAPair : refusedOpening
  return <TroublePage words={page} says={says} code={trace} onRetry={onRetry} isQuiet />
}
