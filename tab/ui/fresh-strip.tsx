import { CheckmarkCircle16Regular } from '@fluentui/react-icons/headless/svg/checkmark-circle'
import { ArrowUndo16Regular } from '@fluentui/react-icons/headless/svg/arrow-undo'
import { Warning16Regular } from '@fluentui/react-icons/headless/svg/warning'
import { useEffect, useState } from 'react'
import { useScene } from './scene/scene.ts'

/**
 * What became of the line that was touched last, with the way back, above the box: there it is seen wherever the line
 * stands, and nothing in the lists moves for it. A line out of sight is shown on request.
 */
export function FreshStrip() {
  const { fresh, words, acts, focusBox } = useScene()
  const [isHidden, setHidden] = useState(false)
  const lineId = fresh?.lineId
  useEffect(() => {
    const line = lineId === undefined ? null : lineOf(lineId)
    if (!line) return
    const seen = new IntersectionObserver(() => setHidden(isOutOfSight(line)), { threshold: [0, 1] })
    seen.observe(line)
    return () => seen.disconnect()
  }, [lineId])
  if (!fresh) return null

  function undo(): void {
    acts.undo()
    focusBox()
  }

  return (
    <div className="fresh-strip">
      {fresh.isRefused ? <Warning16Regular aria-hidden /> : <CheckmarkCircle16Regular aria-hidden />}
      <span>{fresh.says}</span>
      {isHidden && (
        <button
          type="button"
          className="quiet"
          onClick={() => lineOf(fresh.lineId)?.scrollIntoView({ block: 'center' })}
        >
          {words.show}
        </button>
      )}
      {fresh.canUndo && (
        <button type="button" className="quiet" onClick={undo}>
          <ArrowUndo16Regular aria-hidden />
          {words.fresh.undo}
        </button>
      )}
    </div>
  )
}

function lineOf(id: string): Element | null {
  return document.querySelector(`[data-line="${CSS.escape(id)}"]`)
}

/** Above the window or behind the foot. */
function isOutOfSight(line: Element): boolean {
  const { top, bottom } = line.getBoundingClientRect()
  const foot = document.querySelector('.foot')?.getBoundingClientRect().top ?? window.innerHeight
  return top < 0 || bottom > foot
}
