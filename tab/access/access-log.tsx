import type { ReadAccessLogOutput } from '#contract/read-access-log'
import { useBesideScene } from '../ui/scene/beside-scene.ts'

/** When the reader took their data out of the product: for their eyes only. */
export function AccessLog({ log: { entries } }: { log: ReadAccessLogOutput }) {
  const { words, dates } = useBesideScene()
  const { access } = words
  if (entries.length === 0) return <p className="none">{access.nothing}</p>
  const latest = entries.toSorted((one, other) => (one.at < other.at ? 1 : -1))
  return (
    <ul className="access-log">
      {latest.map(({ at }) => (
        <li key={at}>
          {access.export}
          <span className="caption">
            {dates.day(at.slice(0, 10))}, {dates.time(at)}
          </span>
        </li>
      ))}
    </ul>
  )
}
