import type { KeyboardEvent } from 'react'
import type { TopicView } from '#contract/view'
import { useScene } from '../ui/scene/scene.ts'
import { placeBetween } from './place-between.ts'

/** Moves a topic one place among those of the person who brought it up: by Alt and an arrow on its row, or by a button. */
export function usePlace(topic: TopicView, siblings: readonly TopicView[]) {
  const { acts, words, mayWrite } = useScene()

  function move(by: 'up' | 'down'): void {
    const rank = placeBetween(siblings, topic.id, by)
    if (rank === undefined) return
    const place = siblings.indexOf(topic) + (by === 'up' ? 0 : 2)
    acts.place(topic, rank, words.topics.placed(place, siblings.length))
  }

  return {
    move,
    onKeyDown(event: KeyboardEvent): void {
      const by = event.key === 'ArrowUp' ? 'up' : event.key === 'ArrowDown' ? 'down' : undefined
      if (!by || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !mayWrite) return
      event.preventDefault()
      move(by)
    },
  }
}
