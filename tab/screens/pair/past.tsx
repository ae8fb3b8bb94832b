import { HistoryList } from '../../history/history-list.tsx'
import type { ReadHistory } from '../../history/use-history.ts'
import { useBesideScene } from '../../ui/scene/beside-scene.ts'
import { Section } from '../../ui/section.tsx'
import { PastRecap } from './past-recap.tsx'

/** What was before. */
export function Past({ readHistory, isAlone }: { readHistory: ReadHistory; isAlone: boolean }) {
  const { words } = useBesideScene()
  return (
    <Section title={isAlone ? words.history.past : words.history.title}>
      <HistoryList read={readHistory} recapOf={(day, known) => <PastRecap day={day} known={known} />} />
    </Section>
  )
}
