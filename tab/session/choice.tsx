import type { ReactNode } from 'react'

type Props = {
  isOn: boolean
  /** No more may be chosen; the button stays in reach so that a keyboard finds it where it was. */
  isOut?: boolean
  onTurn: () => void
  children: ReactNode
}

/** A small button that is on or off. */
export function Choice({ isOn, isOut = false, onTurn, children }: Props) {
  return (
    <button type="button" className="choice" aria-pressed={isOn} aria-disabled={isOut || undefined} onClick={onTurn}>
      {children}
    </button>
  )
}
