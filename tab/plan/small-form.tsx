import { Button } from '../ui/button.tsx'
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
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
  /** It stands there without having been opened: Escape has nothing to close. */
  isStanding?: boolean
  children: ReactNode
}

/**
 * A small form in place: its fields, what it does, the way out, and below it why something cannot be done. Escape leaves
 * it, and the focus is on what opened it again.
 */
export function SmallForm({ label, says, cancel, onSend, onDone, isStanding = false, children }: Props) {
  const { refusals, isDone } = useRefusals()
  const id = useId()
  const [opener] = useState(() => (isStanding ? null : document.activeElement))

  function leave(): void {
    onDone()
    // What opened a form may have made room for it; then whoever closes it knows where the focus goes.
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || isStanding) return
    // The level around it would close as well, and take with it what is typed in other forms.
    event.stopPropagation()
    leave()
  }

  return (
    // The keys of its fields bubble up to here; it is no control itself.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      className="in-place-form"
      // What is wrong is said below, in our words.
      noValidate
      aria-label={label}
      aria-describedby={id}
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isReadable(event.currentTarget)) isDone([])
        else if (isDone(onSend())) leave()
      }}
    >
      {children}
      <Refusals id={id} says={refusals} />
      <div className="row start">
        <Button type="submit" size="small" className="small-button" appearance="primary">
          {says}
        </Button>
        <Button size="small" className="small-button" onClick={leave}>
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
