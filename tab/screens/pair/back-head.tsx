import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left'
import { useEffect, useRef } from 'react'

/** The head of a level that takes the record's place: its name and the way back, which Escape goes as well. */
export function BackHead({ title, label, onBack }: { title: string; label: string; onBack: () => void }) {
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
      <h1>{title}</h1>
    </div>
  )
}
