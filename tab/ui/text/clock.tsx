import { useScene } from '../scene/scene.ts'

type Props = { at: string; className?: string }

/** A time by the reader's clock; where the two keep another one, both stand in its title. */
export function Clock({ at, className }: Props) {
  const { dates } = useScene()
  return (
    <time className={className} dateTime={at} title={dates.bothTimes(at)}>
      {dates.time(at)}
    </time>
  )
}
