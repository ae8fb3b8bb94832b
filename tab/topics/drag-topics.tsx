import { type RefObject, useEffect, useRef } from 'react'
import type { TopicView } from '#contract/view'
import '../styles/drag.css'
import { useScene } from '../ui/scene/scene.ts'
import { dragRows } from './drag-rows.ts'

type Props = { place: RefObject<HTMLElement | null>; open: readonly TopicView[] }

/** Lets a mouse arrange what keys arrange. Draws nothing itself. */
export function DragTopics({ place, open }: Props) {
  const { acts, words } = useScene()
  const latest = useRef({ open, acts, words })
  useEffect(() => {
    latest.current = { open, acts, words }
  })
  useEffect(() => {
    if (!place.current) return
    return dragRows(place.current, {
      open: () => latest.current.open,
      onPlace: (topic, rank, at, of) =>
        latest.current.acts.place(topic, rank, latest.current.words.topics.placed(at, of)),
    })
  }, [place])
  return null
}
