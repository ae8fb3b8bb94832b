import { useEffect, useRef } from 'react'
import { useScene } from '../../ui/scene/scene.ts'
import { planWords } from '../../words/plan-words.ts'

/** The way back from what was opened of a plan; it has the focus at first, since what opened it is gone. */
export function BackToPlan({ onBack }: { onBack: () => void }) {
  const { language } = useScene()
  const back = useRef<HTMLButtonElement>(null)
  useEffect(() => back.current?.focus(), [])
  return (
    <button ref={back} type="button" className="link-button back-to-plan" onClick={onBack}>
      ‹ {planWords(language).backToPlan}
    </button>
  )
}
