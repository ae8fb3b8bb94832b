import { Fragment } from 'react'
import { createRoot } from 'react-dom/client'
import { apiBase } from '../../client/api-base.ts'
import { createCall } from '../../client/create-call.ts'
import type { DeviceStore } from '../../client/device/device-store.ts'
import { meetingPlace } from '../../client/record/known-meeting.ts'
import type { OutlookHost } from '../../host/outlook-host.ts'
import { rootElement } from '../../ui/page/root-element.ts'
import { languageOf } from '../../words/language.ts'
import { loadPanelWords } from '../../words/panel-words.ts'
import { openPanel } from '../panel/opening/open-panel.tsx'
import { NoPanel, type NoPanelReason } from './no-panel.tsx'
import { whyNoPanel } from './why-no-panel.ts'

/**
 * Draws the pane of an appointment or a mail: the panel of the two people in it, or why there is none. When somebody is invited or
 * taken off, it is drawn anew for who is in it then; what was typed waits on the device under the people it was for.
 */
export async function mountAppointment(host: OutlookHost, device: DeviceStore): Promise<void> {
  const root = createRoot(rootElement())
  const call = createCall({ base: apiBase(), token: host.token })
  let shown: string | undefined
  let stop: (() => void) | undefined

  function say(reason: NoPanelReason): void {
    root.render(<NoPanel reason={reason} host={host} />)
  }

  async function show(): Promise<void> {
    const people = await host.people()
    const addresses = people.map(({ address }) => address)
    const organizer = people.find(({ onlyOrganises }) => onlyOrganises)?.address
    const asked = { addresses: people.map(({ written }) => written), ...(organizer ? { organizer } : {}) }
    const where = { addresses, asked }
    const mail = host.mail()
    // Of two mails of one person each has its own link.
    const place = `${meetingPlace(where)}|${mail ?? ''}`
    if (place === shown) return
    shown = place
    stop?.()
    stop = undefined
    const reason = whyNoPanel(addresses, host.me)
    if (reason) return say(reason)
    const first = call('openAppointment', asked)
    first.catch(() => undefined)
    const panel = await openPanel({ host, call, device, where, first, mail })
    // Somebody else may have been invited while this answer was on its way.
    if (shown !== place) return panel.stop()
    stop = panel.stop
    root.render(<Fragment key={place}>{panel.page}</Fragment>)
  }

  function showNow(): Promise<void> {
    return show().catch(() => {
      shown = undefined
      say('noAnswer')
    })
  }

  await loadPanelWords(languageOf(host.context.locale))
  if (!host.canSignIn) return say('tooOld')
  host.onPeople(() => void showNow())
  return showNow()
}

/** Draws the page of a pane that cannot open at all. */
export async function mountNoPanel(reason: NoPanelReason): Promise<void> {
  await loadPanelWords(languageOf(navigator.language))
  createRoot(rootElement()).render(<NoPanel reason={reason} />)
}
