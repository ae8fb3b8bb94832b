import type { PairView, Recap } from '#contract/view'
import { useScene } from '../look/scene.ts'
import { sessionWords } from '../words/session-words.ts'

type Props = { recap: Recap; pair: PairView; noneNeeded: boolean }

/** The recap as both will read it: what was talked about, what is next, what is carried, what is still open. */
export function RecapCard({ recap, pair, noneNeeded }: Props) {
  const { language, dates } = useScene()
  const words = sessionWords(language).close
  const next = pair.rhythm.next
  return (
    <div className="recap">
      {recap.talkedAbout.length > 0 && (
        <Part title={words.talkedAbout}>
          <p>{recap.talkedAbout.join(', ')}</p>
        </Part>
      )}
      {(recap.next.length > 0 || noneNeeded) && (
        <Part title={words.next}>
          {recap.next.length > 0 ? <Promises promises={recap.next} /> : <p>{words.noneAgreed}</p>}
        </Part>
      )}
      {recap.carried.length > 0 && (
        <Part title={words.carried(next ? dates.day(next.on) : undefined)}>
          <p>{recap.carried.join(', ')}</p>
        </Part>
      )}
      {recap.stillOpen.length > 0 && (
        <Part title={words.stillOpen}>
          <Promises promises={recap.stillOpen} />
        </Part>
      )}
    </div>
  )
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  )
}

function Promises({ promises }: { promises: Recap['next'] }) {
  const { language, words, dates, you, other, today } = useScene()
  const { close } = sessionWords(language)
  const when = ({ due, state }: Recap['next'][number]) => {
    if (state === 'kept') return close.kept
    if (due === null) return close.noDay
    return due < today ? words.commitments.was(dates.near(due)) : dates.day(due)
  }
  const says = ({ text, owner, state }: Recap['next'][number]) =>
    close[state === 'asked' ? 'askedOf' : 'promised'](owner === you ? words.preview.you : other, text)
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
