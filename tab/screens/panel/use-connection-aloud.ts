import { useEffect, useRef } from 'react'
import type { RecordState } from '../../client/record/record-state.ts'
import type { PanelWords } from '../../words/panel-words.ts'

/**
 * Says once that nobody answers, and once that everything written meanwhile got through. The bar says it to those who
 * look, but its text changes with every line that waits, which nobody wants to hear each time.
 */
export function useConnectionAloud(state: RecordState, words: PanelWords, announce: (text: string) => void): void {
  const wasAway = useRef(false)
  const { standing, entries } = state
  const away = standing.kind === 'away' ? (standing.isOffline ? words.bars.offline : words.bars.away) : undefined
  const isWaiting = entries.some(({ refusal }) => !refusal)
  useEffect(() => {
    if (away !== undefined) {
      if (!wasAway.current) announce(away)
      wasAway.current = true
    } else if (wasAway.current && !isWaiting) {
      announce(words.status.sent)
      wasAway.current = false
    }
    // Speaking is no reason to speak again.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [away, isWaiting])
}
