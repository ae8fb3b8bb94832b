import type { ReactNode } from 'react'
import type { ReadPlanOutput } from '#contract/read-plan'
import { Aloud } from '../ui/text/aloud.tsx'
import type { Read } from '../ui/hooks/use-read.ts'
import { useScene } from '../ui/scene/scene.ts'
import { planWords } from '../words/plan-words.ts'

type Props = { read: Read<ReadPlanOutput>; children: (answer: ReadPlanOutput) => ReactNode }

/** A plan that is being read: its bones until it is there, and the way to ask again where nobody answered. */
export function WhileRead({ read: { answer, trouble, again }, children }: Props) {
  const words = planWords(useScene().language)
  if (answer) return children(answer)
  return trouble === undefined ? <Waiting says={words.loading} /> : <NotRead says={words.notRead} onAgain={again} />
}

function NotRead({ says, onAgain }: { says: string; onAgain: () => void }) {
  const { page } = useScene()
  return (
    <div role="alert">
      <p>{says}</p>
      <button type="button" className="link-button" onClick={onAgain}>
        {page.tryAgain}
      </button>
    </div>
  )
}

function Waiting({ says }: { says: string }) {
  return (
    <div>
      <Aloud className="heard-only">{says}</Aloud>
      <div className="bones" aria-hidden>
        <i style={{ width: '70%' }} />
        <i style={{ width: '100%', height: '24px' }} />
        <i style={{ width: '100%', height: '120px' }} />
        <i style={{ width: '60%' }} />
      </div>
    </div>
  )
}
