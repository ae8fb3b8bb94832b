import type { KeyboardEvent, ReactNode } from 'react'

type Props = {
  id: string
  /** Id of the control that opened it; the words of the line, if nothing is said. */
  opener?: string
  onClose: () => void
  children: ReactNode
}

/** What a line opens below itself. Escape closes it and gives the focus back to what opened it. */
export function InPlace({ id, opener = `${id}-text`, onClose, children }: Props) {
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onClose()
    document.querySelector<HTMLElement>(`#${CSS.escape(opener)}`)?.focus()
  }
  return (
    // The keys of its controls bubble up to here; it is no control itself.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="more" id={`${id}-more`} onKeyDown={onKeyDown}>
      {children}
    </div>
  )
}
