import { Checkmark16Regular } from '@fluentui/react-icons/headless/svg/checkmark'
import { CloudOff16Regular } from '@fluentui/react-icons/headless/svg/cloud-off'
import { useEffect, useState } from 'react'
import type { RecordState } from '../client/record/record-state.ts'
import { useScene } from '../ui/scene/scene.ts'

/** After this many milliseconds of saving a person wants to know what is being waited for. */
const patienceMs = 5_000

type Props = { state: RecordState; isPrivate: boolean }

/** Where the written lines are (with the API, on the way, on this device, in this window only), and who reads them. */
export function StatusLine({ state, isPrivate }: Props) {
  const { words, other } = useScene()
  const { status } = words
  const waiting = state.entries.some((entry) => !entry.refusal)
  const isLong = useIsLong(waiting)
  const isAway = state.standing.kind === 'away'
  const law = isPrivate ? ` ${status.privateLaw(other)}` : ''
  // Who reads what is written stands where one writes.
  const readBy = isPrivate || !other ? '' : ` · ${status.readBy(other)}`
  if (waiting && !state.isKept) return <Says icon="away" text={status.keptInWindow} />
  if (isAway) return <Says icon="away" text={status.kept} />
  if (state.standing.kind === 'opening') return <span />
  if (waiting && isLong) return <Says icon="away" text={status.savingLong} />
  return waiting ? (
    <Says text={`${status.saving} …${readBy}`} />
  ) : (
    <Says icon="saved" text={law ? `${status.saved}.${law}` : `${status.saved}${readBy}`} />
  )
}

/** Has it been so for longer than one waits without a word? */
function useIsLong(isWaiting: boolean): boolean {
  const [isLong, setLong] = useState(false)
  useEffect(() => {
    if (!isWaiting) return
    const clock = setTimeout(() => setLong(true), patienceMs)
    return () => {
      clearTimeout(clock)
      setLong(false)
    }
  }, [isWaiting])
  return isWaiting && isLong
}

function Says({ icon, text }: { icon?: 'saved' | 'away'; text: string }) {
  return (
    <span className="status">
      {icon === 'saved' && <Checkmark16Regular aria-hidden />}
      {icon === 'away' && <CloudOff16Regular aria-hidden />}
      <span>{text}</span>
    </span>
  )
}
