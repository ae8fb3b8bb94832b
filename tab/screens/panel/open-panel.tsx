import type { ReactElement } from 'react'
import type { OpenPairOutput } from '#contract/open-pair'
import { CallContext } from '../../client/call-context.ts'
import { PlaceContext } from '../../client/place-context.ts'
import type { Call } from '../../client/create-call.ts'
import type { DeviceStore } from '../../client/device/device-store.ts'
import { placeOf, type Where } from '../../client/record/known-meeting.ts'
import { openPairRecord } from '../../client/record/pair-record.ts'
import type { Host } from '../../host/host.ts'
import { LastResort } from '../../ui/page/last-resort.tsx'
import { ThemedPane } from '../../ui/page/themed-pane.tsx'
import { languageOf } from '../../words/language.ts'
import { pageWords } from '../../words/page-words.ts'
import { PairPage } from '../pair/pair-page.tsx'
import { PanelScreen } from './panel-screen.tsx'

/** How long the first picture may wait for the data, in milliseconds, so that a quick answer is drawn once, not twice. */
const patienceMs = 250

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
}

/** The panel of one place, ready to be drawn. `stop` ends what it does behind the picture: reading and sending. */
export async function openPanel(opening: Opening): Promise<{ page: ReactElement; stop: () => void }> {
  const { host, call, device, where, pointed, mail, first } = opening
  const { locale, deviceScope: me } = host.context
  let signedIn = false
  const isSignedIn = () => signedIn
  host.token().then(
    () => (signedIn = true),
    () => undefined,
  )
  const record = openPairRecord({ call, device, me, where, first })
  await Promise.race([first.catch(() => undefined), new Promise((late) => setTimeout(late, patienceMs))])
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
                draftScope={`${me}|${placeOf(where)}`}
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
