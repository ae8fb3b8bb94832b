import { useState } from 'react'
import type { CalendarEntryView } from '#contract/read-calendar'
import { useCalendarScene } from './calendar-scene.ts'
import type { Word } from './calendar-word.ts'
import { choicesOf, wordOf, type Choice } from './choices-of.ts'
import { WordPreview } from './word-preview.tsx'

type Props = { entry: CalendarEntryView; when: string; onSay: (word: Word) => Promise<void>; onLeave: () => void }

/** What one of the two may say of an entry: about this one or its series, or about somebody in it. */
export function EntryChoices({ entry, when, onSay, onLeave }: Props) {
  const { words } = useCalendarScene()
  const [chosen, setChosen] = useState<Choice | undefined>()
  const [isSeries, setSeries] = useState(entry.series !== null)
  const nameOf = (choice: Choice): string => {
    if (choice.kind === 'person') return words.notPerson(choice.name)
    if (choice.kind === 'back') return words.takeBackWord[choice.from]
    return choice.kind === 'ours'
      ? choice.reach === 'one' && entry.series !== null
        ? words.onlyOurs
        : words.ours
      : words.notOurs
  }
  return (
    <fieldset className="entry-choices">
      <legend className="heard-only">{when}</legend>
      <div className="picks">
        {choicesOf(entry).map((choice) => (
          <button
            key={nameOf(choice)}
            type="button"
            className="choice"
            aria-pressed={chosen !== undefined && nameOf(chosen) === nameOf(choice)}
            onClick={() => setChosen(choice)}
          >
            {nameOf(choice)}
          </button>
        ))}
      </div>
      {chosen && chosen.kind !== 'person' && chosen.reach === 'either' && (
        <fieldset className="picks">
          <legend className="heard-only">{words.which}</legend>
          {[true, false].map((whole) => (
            <button
              key={String(whole)}
              type="button"
              className="choice"
              aria-pressed={isSeries === whole}
              onClick={() => setSeries(whole)}
            >
              {whole ? words.series : words.one}
            </button>
          ))}
        </fieldset>
      )}
      {chosen && <WordPreview word={wordOf(chosen, entry, isSeries)} onSay={onSay} onLeave={onLeave} />}
    </fieldset>
  )
}
