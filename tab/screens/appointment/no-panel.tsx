import type { Host } from '../../host/host.ts'
import { ThemedPane } from '../../ui/page/themed-pane.tsx'
import { TroublePage } from '../../connection/trouble-page.tsx'
import { appointmentWords, type AppointmentWords } from '../../words/appointment-words.ts'
import { languageOf } from '../../words/language.ts'
import { pageWords } from '../../words/page-words.ts'
import { openingWords } from '../../words/opening-words.ts'

export type NoPanelReason = Exclude<keyof AppointmentWords, 'mail'> | 'notAPair'

type Props = { reason: NoPanelReason; host?: Host }

/** A pane without a panel: what is the case, and the one thing to do about it. */
export function NoPanel({ reason, host }: Props) {
  const language = languageOf(host?.context.locale ?? navigator.language)
  const says = reason === 'notAPair' ? openingWords(language).notAPair : appointmentWords(language)[reason]
  return (
    <ThemedPane host={host}>
      <TroublePage
        words={pageWords(language)}
        says={says}
        onRetry={reason === 'noAnswer' ? () => location.reload() : undefined}
      />
    </ThemedPane>
  )
}
