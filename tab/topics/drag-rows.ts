import type { TopicView } from '#contract/view'
import { placeAt } from './place-between.ts'

type Deps = {
  /** The open topics in the order in which they are drawn. */
  open: () => readonly TopicView[]
  /** A topic was put to a place (1 is the first) of so many of its author's. */
  onPlace: (topic: TopicView, rank: number, place: number, of: number) => void
}
type Found = { row: HTMLElement; topic: TopicView }

function rowAt(target: EventTarget | null, open: readonly TopicView[]): Found | undefined {
  const row = target instanceof Element ? target.closest<HTMLElement>('li[data-line]') : null
  const topic = open.find(({ id }) => id === row?.dataset['line'])
  return row && topic ? { row, topic } : undefined
}

type Goal = { row: HTMLElement; to: number; isAfter: boolean }

/** The row over which a topic is held, and the place among its siblings that this means. */
function goalAt(event: DragEvent, dragged: TopicView, open: readonly TopicView[]): Goal | undefined {
  const over = rowAt(event.target, open)
  if (!over || over.topic.by !== dragged.by || over.topic.id === dragged.id) return undefined
  const { top, height } = over.row.getBoundingClientRect()
  const isAfter = event.clientY > top + height / 2
  const rest = open.filter(({ by, id }) => by === dragged.by && id !== dragged.id)
  return { row: over.row, isAfter, to: rest.findIndex(({ id }) => id === over.topic.id) + (isAfter ? 1 : 0) }
}

/**
 * Lets a mouse draw the rows of topics in `list` to other places among those of the same author. A line shows where one
 * will land, and nothing else moves before it does. Returns how to stop.
 */
export function dragRows(list: HTMLElement, { open, onPlace }: Deps): () => void {
  const stopped = new AbortController()
  const { signal } = stopped
  let dragged: TopicView | undefined

  const foundAt = (target: EventTarget | null) => rowAt(target, open())
  const goalOf = (event: DragEvent) => (dragged ? goalAt(event, dragged, open()) : undefined)

  function unmark(): void {
    for (const row of list.querySelectorAll<HTMLElement>('[data-drop]')) delete row.dataset['drop']
  }

  // A row can be drawn only while a mouse holds it: fingers scroll.
  function onDown({ target, pointerType }: PointerEvent): void {
    const found = pointerType === 'mouse' ? foundAt(target) : undefined
    if (found) found.row.draggable = true
  }

  function onStart(event: DragEvent): void {
    dragged = foundAt(event.target)?.topic
    event.dataTransfer?.setData('text/plain', dragged?.text ?? '')
  }

  function onOver(event: DragEvent): void {
    unmark()
    const goal = goalOf(event)
    if (!goal) return
    event.preventDefault()
    goal.row.dataset['drop'] = goal.isAfter ? 'after' : 'before'
  }

  function onDrop(event: DragEvent): void {
    const goal = goalOf(event)
    if (!dragged || !goal) return
    event.preventDefault()
    const own = open().filter(({ by }) => by === dragged?.by)
    const rank = placeAt(own, dragged.id, goal.to)
    if (rank !== undefined) onPlace(dragged, rank, goal.to + 1, own.length)
  }

  function onEnd({ target }: DragEvent): void {
    unmark()
    dragged = undefined
    const row = foundAt(target)?.row
    if (row) row.draggable = false
  }

  list.addEventListener('pointerdown', onDown, { signal })
  list.addEventListener('dragstart', onStart, { signal })
  list.addEventListener('dragover', onOver, { signal })
  list.addEventListener('drop', onDrop, { signal })
  list.addEventListener('dragend', onEnd, { signal })
  return () => stopped.abort()
}
