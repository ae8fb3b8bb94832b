import { ChevronDown12Regular } from '@fluentui/react-icons/headless/svg/chevron-down'
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { useScene } from './scene/scene.ts'

/** So many rows of a group are seen at first. */
const rowsAtFirst = 5

type Props<Line> = {
  lines: readonly Line[]
  /** What stands behind the button that shows the rest. */
  more: (hidden: readonly Line[]) => string
  row: (line: Line) => ReactNode
}

/** A group of rows: five of them, what came since the opening and what the page was opened at, the rest behind a button that counts it. */
export function FoldedLines<Line extends { id: string }>({ lines, more, row }: Props<Line>) {
  const { words, since, pointed } = useScene()
  const [isWhole, setWhole] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const isFirst = useRef(true)
  const hidden = lines.slice(rowsAtFirst).filter(({ id }) => !since.has(id) && id !== pointed)
  const shown = isWhole ? lines : lines.filter((line) => !hidden.includes(line))

  // The rows that came stand before the button: whoever pressed it goes on with the first of them.
  useLayoutEffect(() => {
    if (isWhole && !isFirst.current)
      list.current?.children[rowsAtFirst]?.querySelector<HTMLElement>('input, button')?.focus({ preventScroll: true })
    isFirst.current = false
  }, [isWhole])

  return (
    <>
      {shown.length > 0 && (
        <ul className="lines" ref={list}>
          {shown.map(row)}
        </ul>
      )}
      {hidden.length > 0 && (
        <button type="button" className="quiet fold" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? words.fewer : more(hidden)}
          {!isWhole && <ChevronDown12Regular aria-hidden />}
        </button>
      )}
    </>
  )
}
