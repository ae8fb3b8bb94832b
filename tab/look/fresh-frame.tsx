import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle'
import { CloudOff16Regular } from '@fluentui/react-icons/svg/cloud-off'
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { useScene } from './scene.ts'

type Props = {
  lineId: string
  children: ReactNode
  onDevice?: string
  /** Keys that belong to the whole line, wherever in it the focus is. */
  onKeyDown?: (event: KeyboardEvent) => void
}

/**
 * A line of a list. The one touched last is outlined, says what it became and offers the way back;
 * one that nobody has taken yet says that it lies on this device.
 */
export function FreshFrame({ lineId, children, onDevice, onKeyDown }: Props) {
  const scene = useScene()
  const frame = useRef<HTMLLIElement>(null)
  const fresh = scene.fresh?.lineId === lineId ? scene.fresh : undefined
  const isFresh = fresh !== undefined
  useEffect(() => {
    if (isFresh) frame.current?.scrollIntoView({ block: 'nearest' })
  }, [isFresh])
  function undo(): void {
    scene.acts.undo()
    scene.focusBox()
  }

  return (
    // The keys come from the controls inside; the line itself is none.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li ref={frame} className={isFresh ? 'fresh' : undefined} onKeyDown={onKeyDown}>
      {children}
      {fresh && (
        <div className="under">
          <CheckmarkCircle16Regular aria-hidden />
          <span>{fresh.says}</span>
          {fresh.canUndo && (
            <button type="button" className="quiet" onClick={undo}>
              <ArrowUndo16Regular aria-hidden />
              {scene.words.fresh.undo}
            </button>
          )}
        </div>
      )}
      {scene.onDevice.has(lineId) && (
        <div className="under">
          <CloudOff16Regular aria-hidden />
          <span>{onDevice ?? scene.words.status.onThisDevice}</span>
        </div>
      )}
    </li>
  )
}
