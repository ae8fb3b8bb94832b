import type { ReadAccessLogOutput } from '#contract/read-access-log'
import { useBesideScene } from '../look/beside-scene.ts'

/** Who took this record out of the product, and when; it is the same list for both people. */
export function AccessLog({ log: { entries } }: { log: ReadAccessLogOutput }) {
  const { words, dates, pair } = useBesideScene()
  const { access } = words
  if (entries.length === 0) return <p className="none">{access.nobody}</p>
  const latest = entries.toSorted((one, other) => (one.at < other.at ? 1 : -1))
  return (
    <ul className="access-log">
      {latest.map(({ at, who, what }) => (
        <li key={`${at}${who}`}>
          {access.entry(who === pair.you.displayName ? words.numbers.you : who, what === 'export')}
          <span className="caption">
            {dates.day(at.slice(0, 10))}, {dates.time(at)}
          </span>
        </li>
      ))}
    </ul>
  )
}
