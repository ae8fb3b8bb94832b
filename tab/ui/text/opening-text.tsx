import type { ReactNode } from 'react'

type Props = { id: string; isOpen: boolean; onTurn: () => void; className?: string; children: ReactNode }

/** The words of a line, as the control that opens what more there is to it, below them. */
export function OpeningText({ id, isOpen, onTurn, className = 'text', children }: Props) {
  return (
    <button
      type="button"
      id={`${id}-text`}
      className={`${className} opening`}
      aria-expanded={isOpen}
      {...(isOpen && { 'aria-controls': `${id}-more` })}
      onClick={onTurn}
    >
      {children}
    </button>
  )
}
