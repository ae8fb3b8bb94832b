import { ArrowLeft20Regular } from '@fluentui/react-icons/headless/svg/arrow-left'
import type { RefObject } from 'react'

type Props = {
  title: string
  titleId?: string
  /** What the arrow does, for those who listen. */
  label: string
  onBack: () => void
  backRef?: RefObject<HTMLButtonElement | null>
}

/** The head of a level that takes the record's place: its name and the way back. */
export function BackHead({ title, titleId, label, onBack, backRef }: Props) {
  return (
    <div className="back-head">
      <button type="button" ref={backRef} className="icon-button" aria-label={label} onClick={onBack}>
        <ArrowLeft20Regular aria-hidden />
      </button>
      <h1 id={titleId}>{title}</h1>
    </div>
  )
}
