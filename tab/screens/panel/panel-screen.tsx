import { useState, useSyncExternalStore } from 'react'
import { useBox } from '../../composer/use-box.ts'
import type { DeviceStore } from '../../client/device/device-store.ts'
import type { PairRecord } from '../../client/record/pair-record.ts'
import { later } from '../../ui/scene/later.tsx'
import { type Scene, SceneProvider } from '../../ui/scene/scene.ts'
import { Bars } from '../../connection/bars.tsx'
import { PanelFoot } from './panel-foot.tsx'
import { PanelLevel } from './levels/panel-level.tsx'
import { useActs } from './acts/use-acts.ts'
import { useConnectionAloud } from './use-connection-aloud.ts'
import { useLaterParts } from './levels/use-later-parts.ts'
import { stepsAmong, usePairScene } from './use-pair-scene.ts'
import { usePanelKeys } from './keys/use-panel-keys.ts'
import { usePanelLevels } from './levels/use-panel-levels.ts'
import { useSaid } from './use-said.ts'
import { useStillLines } from './stillness/use-still-lines.ts'

const OpeningTrouble = later(
  () => import('./opening/without-record.ts'),
  (part) => part.OpeningTrouble,
)
const Stillness = later(
  () => import('./stillness/stillness.tsx'),
  (part) => part.Stillness,
  { isPatient: true },
)

type Props = {
  record: PairRecord
  device: DeviceStore
  locale: string
  /** The line that the page was opened at. */
  pointed: string | undefined
  /** Where the mail beside the panel opens again. */
  mail: string | undefined
  draftScope: string
  /** Has the host signed this person in? */
  isSignedIn: () => boolean
}

/** One pair's page: the panel in a meeting, at any width from 280 px. */
export function PanelScreen({ record, device, locale, pointed, mail, draftScope, isSignedIn }: Props) {
  const state = useSyncExternalStore(record.listen, record.state)
  const { pair, standing } = state
  const [said, announce] = useSaid()
  const [arrived, setArrived] = useState<ReadonlySet<string>>(none)
  const box = useBox(device, draftScope)
  const ofPair = usePairScene(state, locale)
  const { words, dates } = ofPair
  const { acts, fresh, canUndo } = useActs({ record, words, announce, giveBack: box.giveBack })
  const lines = useStillLines(pair, dates)
  const levels = usePanelLevels()
  usePanelKeys({ levels, box, undo: acts.undo, canUndo })
  useLaterParts({ record, device, viewKey: draftScope, locale, isOpening: standing.kind === 'opening' })
  useConnectionAloud(state, words, announce)

  const scene: Scene = {
    ...ofPair,
    fresh,
    since: lines?.since ?? none,
    arrived,
    pointed,
    acts,
    step: stepsAmong(acts),
    announce,
    focusBox: box.focus,
    promiseOf: (topic) => box.promiseOf(topic.text, topic),
    openTemplate: levels.openTemplate,
  }
  const bars = <Bars state={state} isSignedIn={isSignedIn} record={record} box={box} />
  const heard = <Heard {...said} />
  if (!pair && (standing.kind === 'refused' || standing.kind === 'host'))
    return (
      <SceneProvider value={scene}>
        <OpeningTrouble standing={standing} onRetry={record.readNow} />
        {bars}
        {heard}
      </SceneProvider>
    )
  const hasFoot = scene.mayWrite && (levels.level === 'record' || levels.level === 'keys')
  return (
    <SceneProvider value={scene}>
      <div className={dates.isTwelve ? 'panel is-twelve' : 'panel'}>
        {bars}
        <main>
          <PanelLevel {...{ levels, box, state, lines, device, draftScope }} onRetry={record.readNow} />
        </main>
        {hasFoot && <PanelFoot {...{ levels, box, state, mail }} />}
        {heard}
        <Stillness state={state} onArrived={setArrived} />
      </div>
    </SceneProvider>
  )
}

/** Said aloud, also when the same is said twice. */
function Heard({ turn, text }: { turn: number; text: string }) {
  return (
    <div className="heard-only" aria-live="polite">
      <span key={turn}>{text}</span>
    </div>
  )
}

const none: ReadonlySet<string> = new Set()
