import { type ReactNode, useState } from 'react'
import type { CommitmentView } from '#contract/view'
import { FreshFrame } from '../look/fresh-frame.tsx'
import { InPlace } from '../look/in-place.tsx'
import { later } from '../look/later.tsx'
import { OpeningText } from '../look/opening-text.tsx'
import { useScene } from '../look/scene.ts'
import { textOf } from '../words/text-of.ts'

const PromiseDetails = later(
  () => import('./promise-details.tsx'),
  (part) => part.PromiseDetails,
)

type Props = {
  line: CommitmentView
  /** Said while the line lies on this device only. */
  onDevice: string
  box: ReactNode
  /** What stands at the right end: a date, a state, or the one thing to do. */
  end: ReactNode
  isQuiet: boolean
}

/** The frame of every promise: its box, its words, which open the details below, and what stands at its end. */
export function CommitmentLine({ line, onDevice, box, end, isQuiet }: Props) {
  const { language } = useScene()
  const [isOpen, setOpen] = useState(false)
  const plan = [line.when, line.where].filter(Boolean).join(', ')
  return (
    <FreshFrame lineId={line.id} onDevice={onDevice}>
      <div className="line">
        {box}
        <OpeningText
          id={line.id}
          isOpen={isOpen}
          onTurn={() => setOpen(!isOpen)}
          className={isQuiet ? 'text done' : 'text'}
        >
          {textOf(line, language)}
          {plan && line.status === 'open' && <span className="plan">{plan}</span>}
        </OpeningText>
        {end}
      </div>
      {isOpen && (
        <InPlace id={line.id} onClose={() => setOpen(false)}>
          <PromiseDetails line={line} />
        </InPlace>
      )}
    </FreshFrame>
  )
}
