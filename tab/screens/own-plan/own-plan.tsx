import { type ReactElement, useEffect, useMemo, useSyncExternalStore } from 'react'
import { createRoot } from 'react-dom/client'
import { CallContext } from '../../client/call-context.ts'
import type { Call } from '../../client/create-call.ts'
import type { DeviceStore } from '../../client/device/device-store.ts'
import { PlaceContext } from '../../client/place-context.ts'
import { openOwnPlanRecord, type OwnPlanRecord } from '../../client/record/own-plan-record.ts'
import type { Host } from '../../host/host.ts'
import { rootElement } from '../../ui/page/root-element.ts'
import { LastResort } from '../../ui/page/trouble/last-resort.tsx'
import { LevelContext } from '../../ui/scene/levels.ts'
import { type Scene, SceneProvider } from '../../ui/scene/scene.ts'
import { ThemedPane } from '../../ui/page/themed-pane.tsx'
import { countFirstClicks } from '../../ui/hooks/count-first-clicks.ts'
import { PlanLevel } from '../../plan/plan-level.tsx'
import { RefusedLines } from '../../connection/unsent/refused-lines.tsx'
import { StatusLine } from '../../connection/status-line.tsx'
import { datesIn, readerZone } from '../../words/dates.ts'
import { formatLocale, languageOf } from '../../words/language.ts'
import { pageWords } from '../../words/page-words.ts'
import { loadPanelWords, panelWords } from '../../words/panel-words.ts'
import { useActs } from '../panel/acts/use-acts.ts'
import { useKeys } from '../panel/keys/use-keys.ts'
import { stepsAmong } from '../panel/use-pair-scene.ts'
import { useSaid } from '../panel/use-said.ts'

type OwnPlanOpening = { host: Host; call: Call; device: DeviceStore }

/** Draws somebody's own plan in the panel's place. */
export async function mountOwnPlan(opening: OwnPlanOpening): Promise<void> {
  await loadPanelWords(languageOf(opening.host.context.locale))
  createRoot(rootElement()).render(openOwnPlan(opening))
  opening.host.ready()
}

/** The page of a plan of one's own, ready to be drawn: the same level as in a record, with nobody beside it. */
function openOwnPlan({ host, call, device }: OwnPlanOpening): ReactElement {
  const { locale, deviceScope: me } = host.context
  // A hint only: whose plan somebody may open the API decides.
  const pairId = `${me}_${me}`
  const record = openOwnPlanRecord({ call, device, me, pairId, zone: readerZone() })
  document.documentElement.lang = languageOf(locale)
  return (
    <LastResort words={pageWords(languageOf(locale))}>
      <ThemedPane host={host}>
        <CallContext value={call}>
          <PlaceContext value={{ place: 'own-page' }}>
            <LevelContext value={levels}>
              <OwnPlan record={record} pairId={pairId} me={me} device={device} locale={locale} />
            </LevelContext>
          </PlaceContext>
        </CallContext>
      </ThemedPane>
    </LastResort>
  )
}

const levels = {
  open: () => undefined,
  isBeside: false,
  plan: { isOpen: true, place: null, close: () => location.assign('./home.html?list') },
}

type Props = { record: OwnPlanRecord; pairId: string; me: string; device: DeviceStore; locale: string }

function OwnPlan({ record, pairId, me, device, locale }: Props) {
  const state = useSyncExternalStore(record.listen, record.state)
  const [said, announce] = useSaid()
  useEffect(countFirstClicks, [])
  const scene = useOwnScene({ record, locale, announce })
  const { dates } = scene
  const refused = state.entries.filter(({ refusal }) => refusal)
  return (
    <SceneProvider value={scene}>
      <div className={dates.isTwelve ? 'panel is-twelve' : 'panel'}>
        {refused.length > 0 && (
          <div className="bars">
            <RefusedLines
              entries={refused}
              onRetry={(id, day) => void record.retry(id, day)}
              onDiscard={(id) => void record.discard(id)}
            />
          </div>
        )}
        <main>
          <PlanLevel
            pair={{ pairId, revision: '', you: { oid: me, displayName: '', firstName: '', side: 'report' } }}
            entries={state.entries}
            session={undefined}
            device={device}
            draftScope={`${me}|${pairId}`}
            foot={<StatusLine state={state} isPrivate={false} />}
          />
        </main>
        <div className="heard-only" aria-live="polite">
          <span key={said.turn}>{said.text}</span>
        </div>
      </div>
    </SceneProvider>
  )
}

type SceneDeps = Pick<Props, 'record' | 'locale'> & { announce: (text: string) => void }

/** What the parts of the page know: one's own plan, with nobody beside it. Ctrl+Z takes steps back here as well. */
function useOwnScene({ record, locale, announce }: SceneDeps): Scene {
  const language = languageOf(locale)
  const words = panelWords(language)
  const { acts, fresh, canUndo } = useActs({ record, words, announce, giveBack: () => false })
  const here = readerZone()
  const dates = useMemo(() => datesIn(locale, here, here), [locale, here])

  useKeys({
    onPrivate: nothing,
    onTopic: nothing,
    onCommitment: nothing,
    onList: nothing,
    // The level has its own way back.
    onBack: nothing,
    onUndo: (text) => {
      if (text !== '' || !canUndo()) return false
      acts.undo()
      return true
    },
  })

  return {
    words,
    page: pageWords(language),
    language,
    locale: formatLocale(locale),
    dates,
    you: 'report',
    other: '',
    today: record.today(),
    nextOn: null,
    weekLater: {},
    mayWrite: true,
    onDevice: none,
    isKept: true,
    fresh,
    since: none,
    arrived: none,
    pointed: undefined,
    acts,
    step: stepsAmong(acts),
    announce,
    focusBox: () => document.querySelector<HTMLElement>('.plan-level button')?.focus(),
    promiseOf: () => undefined,
    openTemplate: () => undefined,
  }
}

const none: ReadonlySet<string> = new Set()

/** A key of the record that means nothing here keeps what it means in the browser. */
const nothing = () => false
