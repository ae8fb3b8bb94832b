import { useOpenLevel } from '../look/levels.ts'
import { useScene } from '../look/scene.ts'

/** The way to the numbers, to the calendar's entries and to what was before, where neither has room beside the record. */
export function LevelLinks() {
  const open = useOpenLevel()
  const { page, mayWrite } = useScene()
  const { levels } = page
  if (!open) return null
  return (
    <nav className="level-links" aria-label={levels.label}>
      <button type="button" className="quiet" data-level="numbers" onClick={() => open('numbers')}>
        {levels.numbers}
      </button>
      {/* Of what is over nothing is said any more. */}
      {mayWrite && (
        <button type="button" className="quiet" data-level="calendar" onClick={() => open('calendar')}>
          {levels.calendar}
        </button>
      )}
      <button type="button" className="quiet" data-level="history" onClick={() => open('history')}>
        {levels.history}
      </button>
    </nav>
  )
}
