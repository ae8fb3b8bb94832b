import { type ReactNode, useState } from 'react'
import type { CommitmentView } from '#contract/view'
import { FreshFrame } from '../ui/fresh-frame.tsx'
import { InPlace } from '../ui/in-place.tsx'
import { later } from '../ui/scene/later.tsx'
import { OpeningText } from '../ui/text/opening-text.tsx'
import { useScene } from '../ui/scene/scene.ts'
import { textOf } from '../words/text-of.ts'

const PromiseDetails = later(
  () => import('./promise-details.tsx'),
  (part) => part.PromiseDetails,
)

const DayForm = later(
  () => import('./forms/day-form.tsx'),
  (part) => part.DayForm,
)

/** The form for another day, below its line: whether it is open, and how it is opened and closed. */
export type DayDoor = { id: string; isOpen: boolean; onTurn: () => void }

type Props = {
  line: CommitmentView
  /** Said while the line lies on this device only. */
  onDevice: string
  box: ReactNode
  /** What stands at the right end: a date, a state, or the one thing to do. */
  end: ReactNode | ((day: DayDoor) => ReactNode)
  /** What stands below the words without being opened. */
  below?: (day: DayDoor) => ReactNode
  isQuiet: boolean
  /** Is there a control at its end, or was there one since it was drawn? */
  hasStep?: boolean
}

/** The frame of every promise: its box, its words, which open the details below, and what stands at its end. */
export function CommitmentLine({ line, onDevice, box, end, below, isQuiet, hasStep = false }: Props) {
  const { language } = useScene()
  const [open, setOpen] = useState<'details' | 'day'>()
  const turn = (part: 'details' | 'day') => setOpen(open === part ? undefined : part)
  const day = { id: `${line.id}-day`, isOpen: open === 'day', onTurn: () => turn('day') }
  const close = () => setOpen(undefined)
  const plan = [line.when, line.where].filter(Boolean).join(', ')
  return (
    <FreshFrame lineId={line.id} onDevice={onDevice}>
      <div className={hasStep ? 'line has-step' : 'line'}>
        {box}
        <OpeningText
          id={line.id}
          isOpen={open === 'details'}
          onTurn={() => turn('details')}
          className={isQuiet ? 'text done' : 'text'}
        >
          {textOf(line, language)}
          {plan && line.status === 'open' && <span className="plan">{plan}</span>}
        </OpeningText>
        <div className="end">{typeof end === 'function' ? end(day) : end}</div>
      </div>
      {below?.(day)}
      {open === 'details' && (
        <InPlace id={line.id} onClose={close}>
          <PromiseDetails line={line} />
        </InPlace>
      )}
      {open === 'day' && (line.status === 'open' || line.status === 'asked') && (
        <InPlace id={line.id} opener={day.id} onClose={close}>
          <DayForm line={line} onDone={close} />
        </InPlace>
      )}
    </FreshFrame>
  )
}
