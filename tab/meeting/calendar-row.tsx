import { useState } from 'react'
import type { CalendarEntryView } from '#contract/read-calendar'
import { useScene } from '../look/scene.ts'
import { calendarWords } from '../words/calendar-words.ts'
import type { Word } from './calendar-word.ts'
import { WordPreview } from './word-preview.tsx'

/** A meeting of a whole team is recognised by two of them, and nobody in it is taken for a bot one by one. */
const fewNames = 2

type Props = {
  pairId: string
  entry: CalendarEntryView
  isOpen: boolean
  onOpen: () => void
  onSay: (word: Word) => Promise<void>
}

/** One entry: its day, whether it counts and why not, and what one of the two may say of it. */
export function CalendarRow({ pairId, entry, isOpen, onOpen, onSay }: Props) {
  const { language, dates } = useScene()
  const words = calendarWords(language)
  const when = `${dates.day(dates.dayOf(entry.startAt))} ${dates.time(entry.startAt)}`
  return (
    <li className={entry.why === null ? 'entry' : 'entry out'}>
      <button type="button" className="entry-head" aria-expanded={isOpen} onClick={onOpen}>
        <span className="entry-when">{when}</span>
        <span className="entry-why" dir="auto">
          {whyOf(entry, words)}
        </span>
      </button>
      {isOpen && <Choices pairId={pairId} entry={entry} onSay={onSay} onLeave={onOpen} />}
    </li>
  )
}

function whyOf({ why, status, others }: CalendarEntryView, words: ReturnType<typeof calendarWords>): string {
  if (why === null) return words.counts[status ?? 'scheduled']
  const more = others.length > fewNames ? ` +${others.length - fewNames}` : ''
  const names =
    others
      .slice(0, fewNames)
      .map(({ name }) => name)
      .join(', ') + more
  return names === '' ? words.why[why] : words.whyWho(words.why[why], names)
}

type Chosen = { about: 'meeting'; said: 'ours' | 'not_ours' } | { about: 'person'; key: string }

function Choices({ pairId, entry, onSay, onLeave }: Omit<Props, 'isOpen' | 'onOpen'> & { onLeave: () => void }) {
  const words = calendarWords(useScene().language)
  const [chosen, setChosen] = useState<Chosen | undefined>()
  const [isSeries, setSeries] = useState(entry.series !== null)
  const word = chosen && wordOf(chosen, entry, isSeries)
  const isOne = (said: 'ours' | 'not_ours') => chosen?.about === 'meeting' && chosen.said === said
  return (
    <div className="entry-choices">
      <div className="picks">
        {entry.why !== null && (
          <button
            type="button"
            className="choice"
            aria-pressed={isOne('ours')}
            onClick={() => setChosen({ about: 'meeting', said: 'ours' })}
          >
            {words.ours}
          </button>
        )}
        {entry.why !== 'unpinned' && (
          <button
            type="button"
            className="choice"
            aria-pressed={isOne('not_ours')}
            onClick={() => setChosen({ about: 'meeting', said: 'not_ours' })}
          >
            {words.notOurs}
          </button>
        )}
        {entry.others.slice(0, fewNames).map(({ key, name }) => (
          <button
            key={key}
            type="button"
            className="choice"
            aria-pressed={chosen?.about === 'person' && chosen.key === key}
            onClick={() => setChosen({ about: 'person', key })}
          >
            {words.notPerson(name)}
          </button>
        ))}
      </div>
      {chosen?.about === 'meeting' && entry.series !== null && (
        <fieldset className="picks" aria-label={words.which}>
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
      {word && <WordPreview pairId={pairId} word={word} onSay={onSay} onLeave={onLeave} />}
    </div>
  )
}

function wordOf(chosen: Chosen, { key, series, claim, seriesClaim }: CalendarEntryView, isSeries: boolean): Word {
  if (chosen.about === 'person') return { about: 'person', key: chosen.key, said: 'not_a_person', before: null }
  const isWhole = isSeries && series !== null
  return { about: 'meeting', key: isWhole ? series : key, said: chosen.said, before: isWhole ? seriesClaim : claim }
}
