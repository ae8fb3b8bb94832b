import { openDevice } from './client/device/device-indexed-db.ts'
import { connectOutlook } from './host/outlook-host.ts'
import { sayIfSilent } from './ui/page/trouble/say-if-silent.ts'

/**
 * The first script of the pane beside an appointment: joins Outlook, which brings the token meanwhile, while everything
 * that draws is still being loaded. The add-in's address names our own client id, as the manifest wrote it there: whom a
 * token is for is checked by the API.
 */
async function boot(): Promise<void> {
  const drawing = import('./screens/appointment/mount-appointment.tsx')
  const device = openDevice()
  const clientId = new URLSearchParams(location.search).get('client') ?? ''
  const answered = sayIfSilent(navigator.language)
  try {
    const host = await connectOutlook(clientId)
    if (!host) return (await drawing).mountNoPanel('notInOutlook')
    document.documentElement.dataset['theme'] = host.context.theme
    // Who is in the appointment is asked of Outlook as well.
    return await (await drawing).mountAppointment(host, (await device)({ ...host.context, token: host.token }))
  } catch {
    return (await drawing).mountNoPanel('noAnswer')
  } finally {
    answered()
  }
}

void boot()
