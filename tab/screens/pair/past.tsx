import type { Call } from '../../client/create-call.ts'
import { HistoryList } from '../../history/history-list.tsx'
import type { ReadHistory } from '../../history/use-history.ts'
import { useBesideScene } from '../../look/beside-scene.ts'
import { Section } from '../../look/section.tsx'
import { Access } from './access.tsx'

/** What was before, who else saw it, and how long it stays. */
export function Past({ call, readHistory, isAlone }: { call: Call; readHistory: ReadHistory; isAlone: boolean }) {
  const { pair, words } = useBesideScene()
  return (
    <>
      <Section title={isAlone ? words.history.past : words.history.title}>
        <HistoryList read={readHistory} />
      </Section>
      <Access call={call} pairId={pair.pairId} />
    </>
  )
}
