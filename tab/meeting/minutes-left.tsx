import { Clock16Regular } from '@fluentui/react-icons/headless/svg/clock'
import type { MeetingView } from '#contract/view'
import { useNow } from '../ui/hooks/use-now.ts'
import { useScene } from '../ui/scene/scene.ts'

/** From here on the clock asks for attention, in minutes. */
const lastMinutes = 5

/** How long the 1:1 that runs now still has; before it starts, how long until then. Nothing once it is over. */
export function MinutesLeft({ meeting }: { meeting: MeetingView }) {
  const { words } = useScene()
  const now = useNow(10_000)
  const until = (instant: string) => Math.ceil((Date.parse(instant) - now) / 60_000)
  if (until(meeting.startAt) > 0) return <span className="minutes">{words.startsIn(until(meeting.startAt))}</span>
  const left = until(meeting.endAt)
  if (left <= 0) return null
  if (left > lastMinutes) return <span className="minutes">{words.minutesLeft(left)}</span>
  return (
    <span className="minutes late">
      <Clock16Regular aria-hidden />
      {words.minutesLeft(left)}
    </span>
  )
}
