import type { ReactElement } from 'react'
import type { OpenPairOutput } from '#contract/open-pair'
import { CallContext } from '../../../client/call-context.ts'
import { keptClock } from '../../../client/own-clock.ts'
import { PlaceContext } from '../../../client/place-context.ts'
import type { Call } from '../../../client/create-call.ts'
import type { DeviceStore } from '../../../client/device/device-store.ts'
import { isLastViewShown } from '../../../client/last-view/show-last-view.ts'
import { meetingPlace, type Where } from '../../../client/record/known-meeting.ts'
import { openPairRecord } from '../../../client/record/pair-record.ts'
import type { Host } from '../../../host/host.ts'
import { LastResort } from '../../../ui/page/trouble/last-resort.tsx'
import { ThemedPane } from '../../../ui/page/themed-pane.tsx'
import { readerZone, readyDates } from '../../../words/dates.ts'
import { clockedLocale, languageOf } from '../../../words/language.ts'
import { pageWords } from '../../../words/page-words.ts'
import { loadPanelWords } from '../../../words/panel-words.ts'
import { PairPage } from '../../pair/pair-page.tsx'
import { PanelScreen } from '../panel-screen.tsx'

/** How long the first picture may wait for the data, in milliseconds, so that a quick answer is drawn once, not twice. */
const patienceMs = 250

/** How long this device may look for the picture of the last visit. */
const keptMs = 1_000

/** How much longer that picture stands for a slow answer, before the page is drawn without one. */
const pictureMs = 3_000

function wait(ms: number): Promise<void> {
  return new Promise((pass) => setTimeout(pass, ms))
}

export type Opening = {
  host: Host
  call: Call
  device: DeviceStore
  where: Where
  /** The line that the address names, if it names one: it has the focus and is marked. */
  pointed?: string | undefined
  /** Where the mail beside the panel opens again, if there is one. */
  mail?: string | undefined
  /** The first answer, asked for before this code was loaded. */
  first: Promise<OpenPairOutput>
  /** Ends when the picture of the last visit is drawn, or there is none. */
  picture?: Promise<void> | undefined
}

/** The panel of one place, ready to be drawn. `stop` ends what it does behind the picture: reading and sending. */
export async function openPanel(opening: Opening): Promise<{ page: ReactElement; stop: () => void }> {
  const { host, call, device, where, pointed, mail, first, picture } = opening
  const { locale, deviceScope: me } = host.context
  let signedIn = false
  const isSignedIn = () => signedIn
  host.token().then(
    () => (signedIn = true),
    () => undefined,
  )
  const record = openPairRecord({ call, device, me, where, first })
  // While the answer is on its way there is time for it.
  readyDates(clockedLocale(locale, keptClock()), readerZone())
  const answered = Promise.all([first, loadPanelWords(languageOf(locale))]).catch(() => undefined)
  await Promise.race([answered, Promise.all([wait(patienceMs), Promise.race([picture, wait(keptMs)])])])
  if (isLastViewShown()) await Promise.race([answered, wait(pictureMs)])
  await loadPanelWords(languageOf(locale))
  document.documentElement.lang = languageOf(locale)
  const page = (
    <LastResort words={pageWords(languageOf(locale))}>
      <ThemedPane host={host}>
        <CallContext value={call}>
          <PlaceContext value={'thread' in where ? { thread: where.thread } : { place: 'own-page' }}>
            <PairPage
              record={record}
              call={call}
              thread={'thread' in where ? where.thread : undefined}
              own={{ device: Promise.resolve(device), me }}
              locale={locale}
            >
              <PanelScreen
                record={record}
                device={device}
                locale={locale}
                pointed={pointed}
                mail={mail}
                draftScope={`${me}|${meetingPlace(where)}`}
                isSignedIn={isSignedIn}
              />
            </PairPage>
          </PlaceContext>
        </CallContext>
      </ThemedPane>
    </LastResort>
  )
  return { page, stop: () => record.stop() }
}
