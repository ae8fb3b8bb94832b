import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left'
import { useEffect, useRef } from 'react'

type Props = { title: string; titleId?: string; label: string; onBack: () => void }

/** The head of a level that takes the record's place: its name and the way back, which Escape goes as well. */
export function BackHead({ title, titleId, label, onBack }: Props) {
  const back = useRef<HTMLButtonElement>(null)
  useEffect(() => back.current?.focus(), [])
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key === 'Escape') onBack()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  })
  return (
    <div className="back-head">
      <button type="button" ref={back} className="icon-button" aria-label={label} onClick={onBack}>
        <ArrowLeft20Regular aria-hidden />
      </button>
      <h1 id={titleId}>{title}</h1>
    </div>
  )
}
