import type { RecordState } from '../../../client/record/record-state.ts'
import { TroublePage } from '../../../connection/trouble-page.tsx'
import type { PageWords } from '../../../words/page-words.ts'
import type { PanelWords } from '../../../words/panel-words.ts'

type Props = { standing: RecordState['standing']; words: PanelWords; page: PageWords; onRetry: () => void }

/** The record cannot be opened at all: which of the reasons it is, in words. Nothing for a record that only is away. */
export function OpeningTrouble({ standing, words, page, onRetry }: Props) {
  if (standing.kind === 'host') {
    const says = { consent: page.consent, 'sign-in': page.signIn, 'no-answer': page.noAnswer }[standing.trouble]
    return <TroublePage words={page} says={says} onRetry={onRetry} />
  }
  if (standing.kind !== 'refused') return null
  const { code, trace } = standing.problem
  if (code === 'consent_required')
    return <TroublePage words={page} says={page.consent} code={trace} onRetry={onRetry} />
  const says = code === 'not_a_pair' ? words.notAPair : words.refusedOpening
  return <TroublePage words={page} says={says} code={trace} onRetry={onRetry} isQuiet />
}
