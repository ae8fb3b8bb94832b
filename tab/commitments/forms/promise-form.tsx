import { Button } from '../../ui/button.tsx'
import type { ReactNode } from 'react'
import type { CommitmentView } from '#contract/view'
import { useScene } from '../../ui/scene/scene.ts'
import type { LineWords } from '../../words/line-words.ts'

/** What every form behind a promise is given. */
export type PromiseFormProps = { line: CommitmentView; words: LineWords['promise']; onDone: () => void }

type Props = {
  says: string
  cancel: string
  isReady?: boolean
  onSend: () => void
  onDone: () => void
  children: ReactNode
}

/** One small form in place: its fields, the step it makes, and the way out. Sent, the focus goes back to the box. */
export function PromiseForm({ says, cancel, isReady = true, onSend, onDone, children }: Props) {
  const { focusBox } = useScene()
  return (
    <form
      className="in-place-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isReady) return
        onSend()
        onDone()
        focusBox()
      }}
    >
      {children}
      <div className="row start">
        <Button type="submit" size="small" className="small-button" appearance="primary" disabledFocusable={!isReady}>
          {says}
        </Button>
        <Button size="small" className="small-button" onClick={onDone}>
          {cancel}
        </Button>
      </div>
    </form>
  )
}
