import { createRoot } from 'react-dom/client'
import type { OpenPairOutput } from '#contract/open-pair'
import type { Call } from '../../client/create-call.ts'
import type { DeviceStore } from '../../client/device/device-store.ts'
import type { Where } from '../../client/record/known-meeting.ts'
import { openPairRecord } from '../../client/record/pair-record.ts'
import type { Host } from '../../host/host.ts'
import { ThemedPage } from '../../look/themed-page.tsx'
import { TroublePage } from '../../standing/trouble-page.tsx'
import { languageOf } from '../../words/language.ts'
import { pageWords } from '../../words/page-words.ts'
import { panelWords } from '../../words/panel-words.ts'
import { LastResort } from '../../look/last-resort.tsx'
import { PairPage } from '../pair/pair-page.tsx'
import { PanelScreen } from './panel-screen.tsx'

/** How long the first picture may wait for the data, in milliseconds, so that a quick answer is drawn once, not twice. */
const patienceMs = 250

type Opening = {
  host: Host
  call: Call
  device: DeviceStore
  where: Where
  first: Promise<OpenPairOutput>
}

/** Draws the panel of one meeting or pair. */
export async function mountPanel({ host, call, device, where, first }: Opening): Promise<void> {
  const me = host.context.userOid ?? 'unknown'
  const record = openPairRecord({ call, device, me, where, first })
  await Promise.race([first.catch(() => undefined), new Promise((late) => setTimeout(late, patienceMs))])
  const { locale } = host.context
  document.documentElement.lang = languageOf(locale)
  createRoot(rootElement()).render(
    <LastResort words={pageWords(languageOf(locale))}>
      <ThemedPage host={host}>
        <PairPage record={record} call={call} thread={'thread' in where ? where.thread : undefined} locale={locale}>
          <PanelScreen
            record={record}
            device={device}
            locale={locale}
            draftScope={`${me}|${Object.values(where).join('')}`}
          />
        </PairPage>
      </ThemedPage>
    </LastResort>,
  )
  host.ready()
}

/** Draws the page of a panel that cannot open: outside Teams, in a window that does not answer, or beside no meeting. */
export function mountTrouble(kind: 'notInTeams' | 'noAnswer' | 'notAPair', host?: Host): void {
  const language = languageOf(host?.context.locale ?? navigator.language)
  const words = pageWords(language)
  const says = kind === 'notAPair' ? panelWords(language).notAPair : words[kind]
  createRoot(rootElement()).render(
    <ThemedPage host={host}>
      <TroublePage words={words} says={says} onRetry={kind === 'noAnswer' ? () => location.reload() : undefined} />
    </ThemedPage>,
  )
  host?.ready()
}

function rootElement(): HTMLElement {
  const root = document.querySelector<HTMLElement>('#root')
  if (!root) throw new Error('The page has no place to draw in.')
  return root
}
