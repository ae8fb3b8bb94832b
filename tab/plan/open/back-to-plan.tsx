import { useEffect, useRef } from 'react'
import { useScene } from '../../ui/scene/scene.ts'
import { planWords } from '../../words/plan-words.ts'

/**
 * The way back from what was opened of a plan, or with `isFirst` of none; it has the focus at first, since what opened it
 * is gone.
 */
export function BackToPlan({ onBack, isFirst = false }: { onBack: () => void; isFirst?: boolean }) {
  const { language } = useScene()
  const words = planWords(language)
  const back = useRef<HTMLButtonElement>(null)
  useEffect(() => back.current?.focus(), [])
  return (
    <button ref={back} type="button" className="link-button back-to-plan" onClick={onBack}>
      ‹ {isFirst ? words.backOfNone : words.backToPlan}
    </button>
  )
}
