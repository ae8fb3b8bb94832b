import { createPortal } from 'react-dom'
import type { Box } from '../../../composer/use-box.ts'
import type { DeviceStore } from '../../../client/device/device-store.ts'
import type { RecordState } from '../../../client/record/record-state.ts'
import { later } from '../../../ui/scene/later.tsx'
import { sessionAtHand } from '../../../session/session-at-hand.ts'
import { StatusLine } from '../../../connection/status-line.tsx'
import { RecordLevel } from '../record-level.tsx'
import type { StillLines } from '../stillness/still-lines.ts'
import type { PanelLevels } from './use-panel-levels.ts'

const KeysList = later(
  () => import('../../../composer/keys-list.tsx'),
  (part) => part.KeysList,
)
const CloseScreen = later(
  () => import('../closing/close-screen.tsx'),
  (part) => part.CloseScreen,
)
const PlanLevel = later(
  () => import('../../../plan/plan-level.tsx'),
  (part) => part.PlanLevel,
  { isAhead: false },
)
const TemplatesPage = later(
  () => import('../../../template/templates-page.tsx'),
  (part) => part.TemplatesPage,
)

type Props = {
  levels: PanelLevels
  box: Box
  state: RecordState
  lines: StillLines | undefined
  device: DeviceStore
  draftScope: string
  onRetry: () => void
}

/** The level that stands in the panel, and the plan beside it where there is room. */
export function PanelLevel({ levels, box, state, lines, device, draftScope, onRetry }: Props) {
  const { level, backTo, planBeside } = levels
  const { pair } = state
  const session = pair && sessionAtHand(pair)
  const back = backTo(box.focus)
  const plan = pair && { pair, entries: state.entries, session, device, draftScope }
  return (
    <>
      {level === 'record' && (
        <RecordLevel
          state={state}
          lines={lines}
          headingRef={levels.heading}
          onTopic={() => box.become('topic')}
          onRetry={onRetry}
        />
      )}
      {level === 'close' && pair && (
        <CloseScreen
          pair={pair}
          device={device}
          draftScope={`${draftScope}|close`}
          onBack={back}
          onClosed={levels.backFromClosing}
        />
      )}
      {level === 'plan' && plan && <PlanLevel {...plan} foot={<StatusLine state={state} isPrivate={false} />} />}
      {level === 'templates' && (
        <TemplatesPage
          start={levels.template}
          device={device}
          draftScope={draftScope}
          pair={pair}
          session={session}
          onBack={back}
          onPromise={(text, step) => box.promiseOf(text, undefined, step)}
        />
      )}
      {level === 'keys' && (
        <KeysList
          onBack={back}
          onTopic={backTo(() => box.become('topic'))}
          onCommitment={backTo(() => box.become('commitment'))}
          onPrivate={backTo(box.turnPrivate)}
        />
      )}
      {planBeside && plan && createPortal(<PlanLevel {...plan} />, planBeside)}
    </>
  )
}
