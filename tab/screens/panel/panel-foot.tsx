import { Button } from '../../ui/button.tsx'
import { LockClosed16Filled } from '@fluentui/react-icons/headless/svg/lock-closed'
import { LineBox } from '../../composer/line-box.tsx'
import type { Box } from '../../composer/use-box.ts'
import type { RecordState } from '../../client/record/record-state.ts'
import { later } from '../../ui/scene/later.tsx'
import { useScene } from '../../ui/scene/scene.ts'
import { closableSession } from '../../session/session-at-hand.ts'
import type { usePanelLevels } from './levels/use-panel-levels.ts'
import { StatusLine } from '../../connection/status-line.tsx'

const FreshStrip = later(
  () => import('../../ui/fresh-strip.tsx'),
  (part) => part.FreshStrip,
)

const AttachMail = later(
  () => import('./attach-mail.tsx'),
  (part) => part.AttachMail,
  { isAhead: false },
)

type Props = {
  box: Box
  state: RecordState
  mail: string | undefined
  levels: Pick<ReturnType<typeof usePanelLevels>, 'openKeys' | 'openClosing'>
}

/** The foot that never scrolls away: the box, and where its lines are kept. In private mode the whole foot says so. */
export function PanelFoot({ box, state, mail, levels }: Props) {
  const { words, fresh } = useScene()
  const { pair, meeting } = state
  const you = pair?.you ?? meeting?.you
  const other = pair?.other ?? meeting?.other
  const names = {
    you: [you?.firstName, pair?.you.displayName].filter((name) => name !== undefined),
    other: other ? [other.firstName, other.displayName] : [],
  }
  return (
    <footer className={box.isPrivate ? 'foot is-private' : 'foot'}>
      {box.isPrivate && (
        <p className="foot-head">
          <LockClosed16Filled aria-hidden />
          <strong>{words.box.private}</strong>
          <span>{words.box.onlyYou}</span>
        </p>
      )}
      {fresh && <FreshStrip />}
      {mail !== undefined && <AttachMail link={mail} box={box} />}
      <LineBox
        box={box}
        names={names}
        nextOn={pair?.rhythm.next?.on ?? null}
        isKnown={you !== undefined}
        onKeys={levels.openKeys}
      />
      <div className="row status-row">
        <StatusLine state={state} isPrivate={box.isPrivate} />
        {pair && closableSession(pair) && (
          <Button size="small" className="close-button" onClick={levels.openClosing}>
            {words.close}
          </Button>
        )}
      </div>
    </footer>
  )
}
