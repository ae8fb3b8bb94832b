import { useRef } from 'react'
import { formatLocale } from '../words/language.ts'
import { useBesideScene } from '../ui/scene/beside-scene.ts'
import { textOf } from '../words/text-of.ts'
import { useWidth } from '../ui/hooks/use-width.ts'
import { PictureOrTable } from '../ui/picture-or-table.tsx'
import { KnotMark, StrandSign, ThreadPicture } from './thread-picture.tsx'
import type { Strand, Thread } from './thread-of.ts'

/** The pair's last weeks and next ones as one picture, or as a table of the same. */
export function Timeline({ thread }: { thread: Thread }) {
  const { pair, words, dates, locale, language } = useBesideScene()
  const { timeline } = words
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame, 560)
  const stateWords: Record<Strand['state'], string> = {
    kept: timeline.kept,
    kept_late: timeline.keptLate,
    open: timeline.open,
    past_date: timeline.pastDate,
  }
  const knotWords = { met: timeline.met, planned: timeline.planned, fell_out: timeline.fellOut }
  const month = new Intl.DateTimeFormat(formatLocale(locale), {
    month: width < 420 ? 'short' : 'long',
    timeZone: 'UTC',
  })
  const isEmpty = thread.knots.length + thread.strands.length === 0
  const rows = [
    ...thread.knots.map(({ on, kind }) => ['1:1', dates.day(on), '', knotWords[kind]]),
    ...thread.strands.map(({ text, from, due, state }) => [
      textOf({ text }, language),
      dates.day(from),
      due === null ? '' : dates.day(due),
      stateWords[state],
    ]),
  ]
  return (
    <div ref={frame}>
      {isEmpty ? (
        <p className="none">{timeline.none}</p>
      ) : (
        <PictureOrTable
          name={timeline.title}
          words={words.picture}
          picture={
            <ThreadPicture
              width={width}
              thread={thread}
              you={pair.you.side}
              labels={{
                meetings: timeline.meetings,
                youOwe: timeline.youOwe,
                theyOwe: timeline.theyOwe(pair.other.firstName),
                today: timeline.today,
              }}
              month={(day) => month.format(new Date(`${day}T00:00:00Z`))}
            />
          }
          columns={[timeline.what, timeline.from, timeline.due, timeline.state]}
          rows={rows}
          legend={<Legend knotWords={knotWords} stateWords={stateWords} />}
        />
      )}
    </div>
  )
}

type Naming = { knotWords: Record<'met' | 'planned' | 'fell_out', string>; stateWords: Record<Strand['state'], string> }

function Legend({ knotWords, stateWords }: Naming) {
  return (
    <ul className="legend">
      {(['met', 'planned', 'fell_out'] as const).map((kind) => (
        <li key={kind}>
          <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden>
            <KnotMark knot={{ kind }} x={7} y={7} />
          </svg>
          {knotWords[kind]}
        </li>
      ))}
      {(['kept', 'kept_late', 'past_date'] as const).map((state) => (
        <li key={state}>
          <StrandSign state={state} />
          {stateWords[state]}
        </li>
      ))}
    </ul>
  )
}
