import type { ReactNode } from 'react'
import type { Recap } from '#contract/view'
import type { Side } from '#domain/pair'
import '../styles/session.css'
import type { Dates } from '../words/dates.ts'
import type { Language } from '../words/language.ts'
import { panelWords } from '../words/panel-words.ts'
import { sessionWords } from '../words/session-words.ts'

/** For whom a recap is drawn: beside the record as well as in it. */
export type RecapReader = { language: Language; dates: Dates; you: Side; other: string; today: string }

type Props = {
  recap: Recap
  reader: RecapReader
  /** The two said that no next step is needed. */
  noneNeeded: boolean
  /** Under which level of heads it stands. */
  level?: 3 | 5
  /** Day of the next planned 1:1, to which topics are carried. */
  nextOn?: string | undefined
}

/** The recap as both will read it: what was talked about, what is next, what is carried, what is still open. */
export function RecapCard({ recap, reader, noneNeeded, level = 3, nextOn }: Props) {
  const words = sessionWords(reader.language).close
  const isBare = [recap.talkedAbout, recap.next, recap.carried, recap.stillOpen].every((lines) => lines.length === 0)
  return (
    <div className="recap">
      {isBare && !noneNeeded && <p>{words.nothing}</p>}
      {recap.talkedAbout.length > 0 && (
        <Part level={level} title={words.talkedAbout}>
          <p>{recap.talkedAbout.join(', ')}</p>
        </Part>
      )}
      {(recap.next.length > 0 || noneNeeded) && (
        <Part level={level} title={words.next}>
          {recap.next.length > 0 ? <Promises promises={recap.next} reader={reader} /> : <p>{words.noneAgreed}</p>}
        </Part>
      )}
      {recap.carried.length > 0 && (
        <Part level={level} title={words.carried(nextOn && reader.dates.day(nextOn))}>
          <p>{recap.carried.join(', ')}</p>
        </Part>
      )}
      {recap.stillOpen.length > 0 && (
        <Part level={level} title={words.stillOpen}>
          <Promises promises={recap.stillOpen} reader={reader} />
        </Part>
      )}
    </div>
  )
}

function Part({ level, title, children }: { level: 3 | 5; title: string; children: ReactNode }) {
  const Head = `h${level}` as const
  return (
    <section>
      <Head>{title}</Head>
      {children}
    </section>
  )
}

function Promises({ promises, reader }: { promises: Recap['next']; reader: RecapReader }) {
  const { language, dates, you, other, today } = reader
  const { close } = sessionWords(language)
  const { preview, commitments } = panelWords(language)
  const when = ({ due, state }: Recap['next'][number]) => {
    if (state === 'kept') return close.kept
    if (due === null) return close.noDay
    return due < today ? commitments.was(dates.near(due)) : dates.day(due)
  }
  const says = ({ text, owner, state }: Recap['next'][number]) =>
    close[state === 'asked' ? 'askedOf' : 'promised'](owner === you ? preview.you : other, text)
  return (
    <ul>
      {promises.map((promise, place) => (
        <li key={place} className="row">
          <span>{says(promise)}</span>
          <span className="aside">{when(promise)}</span>
        </li>
      ))}
    </ul>
  )
}
