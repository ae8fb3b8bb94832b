import { useOpenLevel } from '../look/levels.ts'
import { useScene } from '../look/scene.ts'

/** The way to the numbers and to what was before, where neither has room beside the record. */
export function LevelLinks() {
  const open = useOpenLevel()
  const { levels } = useScene().page
  if (!open) return null
  return (
    <nav className="level-links" aria-label={levels.label}>
      <button type="button" className="quiet" data-level="numbers" onClick={() => open('numbers')}>
        {levels.numbers}
      </button>
      <button type="button" className="quiet" data-level="history" onClick={() => open('history')}>
        {levels.history}
      </button>
    </nav>
  )
}
