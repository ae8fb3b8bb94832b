import type { RefObject } from 'react'
import type { Statement } from '#domain/session'
import { useScene } from '../ui/scene/scene.ts'
import { whenFocusIsLost } from '../ui/hooks/when-focus-is-lost.ts'
import { sessionWords } from '../words/session-words.ts'

/**
 * Says what became of a session, or takes it back. What was pressed may be gone then: `place` takes the focus where it
 * still stands, else the box does.
 */
export function useSay(place: RefObject<HTMLElement | null>): (on: string, statement: Statement | null) => void {
  const { language, step, focusBox } = useScene()
  const { said } = sessionWords(language)
  return (on, statement) => {
    step(statement ? said.kept(statement) : said.unsaid, 'sayOfSession', { on, statement })
    whenFocusIsLost(() => {
      if (place.current) place.current.focus()
      else focusBox()
    })
  }
}
