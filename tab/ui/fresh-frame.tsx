import { CloudOff16Regular } from '@fluentui/react-icons/headless/svg/cloud-off'
import type { KeyboardEvent, ReactNode } from 'react'
import { useScene } from './scene/scene.ts'

type Props = {
  lineId: string
  children: ReactNode
  onDevice?: string
  /** Keys that belong to the whole line, wherever in it the focus is. */
  onKeyDown?: (event: KeyboardEvent) => void
}

/**
 * A line of a list. The one touched last is outlined, one that the other person brought a moment ago has a dot, the one
 * that a link led to has a bar, and none of it takes room; one that nobody has taken yet says that it lies on this device.
 */
export function FreshFrame({ lineId, children, onDevice, onKeyDown }: Props) {
  const { fresh, arrived, pointed, onDevice: waiting, isKept, words } = useScene()
  const marks = [
    fresh?.lineId === lineId && 'fresh',
    arrived.has(lineId) && 'arrived',
    pointed === lineId && 'pointed',
  ].filter(Boolean)
  return (
    // The keys come from the controls inside; the line itself is none.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li data-line={lineId} className={marks.join(' ') || undefined} onKeyDown={onKeyDown}>
      {children}
      {waiting.has(lineId) && (
        <div className="under">
          <CloudOff16Regular aria-hidden />
          <span>{onDevice ?? words.status.waits(isKept)}</span>
        </div>
      )}
    </li>
  )
}
