import { Button } from '../ui/button.tsx'
import { type ReactNode, useId } from 'react'
import { isReadable } from './is-readable.ts'
import { useRefusals } from './use-refusals.ts'

type Props = {
  /** What the form is for, for those who listen. */
  label: string
  says: string
  cancel: string
  /** Gives the sentences that say why it cannot be done; none when it was. */
  onSend: () => readonly string[]
  onDone: () => void
  children: ReactNode
}

/** A small form in place: its fields, what it does, the way out, and below it why something cannot be done. */
export function SmallForm({ label, says, cancel, onSend, onDone, children }: Props) {
  const { refusals, isDone } = useRefusals()
  const id = useId()
  return (
    <form
      className="in-place-form"
      // What is wrong is said below, in our words.
      noValidate
      aria-label={label}
      aria-describedby={id}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isReadable(event.currentTarget)) isDone([])
        else if (isDone(onSend())) onDone()
      }}
    >
      {children}
      <Refusals id={id} says={refusals} />
      <div className="row start">
        <Button type="submit" size="small" className="small-button" appearance="primary">
          {says}
        </Button>
        <Button size="small" className="small-button" onClick={onDone}>
          {cancel}
        </Button>
      </div>
    </form>
  )
}

/** Why something cannot be done, each with what to do about it. */
export function Refusals({ id, says }: { id?: string; says: readonly string[] }) {
  return (
    <div id={id} className={says.length === 0 ? 'heard-only' : undefined}>
      {says.length > 0 && (
        <ul className="refusals">
          {says.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
