import { useState } from 'react'
import type { PairView } from '#contract/view'
import { RhythmEditor } from '../../meeting/rhythm-editor.tsx'
import { RhythmProposal } from '../../meeting/rhythm-proposal.tsx'
import { useScene } from '../../ui/scene/scene.ts'
import { HeadAsk } from '../../session/head-ask.tsx'
import { headAsks } from '../../session/session-at-hand.ts'

/** The one question of the head: what became of the last 1:1, or whether a rhythm is agreed. */
export function HeadQuestion({ pair }: { pair: PairView }) {
  const { focusBox } = useScene()
  const [isElse, setElse] = useState(false)
  const asks = headAsks(pair)
  if (!asks) return null
  if (asks.kind !== 'rhythm') {
    const { session } = asks
    return <HeadAsk key={session.on} pair={pair} session={session} isConfirming={asks.kind === 'confirm'} />
  }
  const proposed = pair.cadence?.proposed
  if (!proposed) return null
  return isElse ? (
    <RhythmEditor
      pair={pair}
      onDone={() => {
        setElse(false)
        focusBox()
      }}
    />
  ) : (
    <RhythmProposal proposed={proposed} onElse={() => setElse(true)} onDone={focusBox} />
  )
}
