import type { OtherView } from '#contract/read-calendar'
import { useCalendarScene } from './calendar-scene.ts'
import type { Word } from './calendar-word.ts'

/** Whom one of the two called no person, each with the way back. */
export function NotPeople({ people, onSay }: { people: readonly OtherView[]; onSay: (word: Word) => Promise<void> }) {
  const { words } = useCalendarScene()
  if (people.length === 0) return null
  return (
    <div className="not-people">
      <p className="caption">{words.notPeople}</p>
      <ul>
        {people.map(({ key, name }) => (
          <li key={key}>
            <span dir="auto">{name}</span>{' '}
            <button
              type="button"
              className="link-button"
              aria-label={words.isPerson(name)}
              onClick={() => void onSay({ about: 'person', key, said: null, before: 'not_a_person' })}
            >
              {words.takeBack}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
