import { apiBase } from './client/api-base.ts'
import { createCall } from './client/create-call.ts'
import { openDevice } from './client/device/device-indexed-db.ts'
import { isViewKept } from './client/last-view/is-view-kept.ts'
import { showLastView } from './client/last-view/show-last-view.ts'
import { meetingKey } from './client/record/known-meeting.ts'
import { connectHost } from './host/connect-host.ts'
import type { Host } from './host/host.ts'
import { sayIfSilent } from './ui/page/trouble/say-if-silent.ts'

/** How long what draws the page is put off for the picture of the last visit, in milliseconds. */
const pictureFirstMs = 200

// The page names it as something that will be needed: it comes meanwhile, and runs when it is asked for.
const drawing = () => import('./screens/panel/opening/mount-panel.tsx')
const withoutRecord = () => import('./screens/panel/opening/without-record.ts')

/**
 * The first and smallest script of the panel: joins the host, gets a token and asks for the record, while everything
 * that draws is still being loaded. By the time it can draw, the answer is there. Where this device keeps a picture of the
 * last visit, it is drawn before anything else runs.
 */
async function boot(): Promise<void> {
  const isPictureFirst = isViewKept()
  if (!isPictureFirst) drawing().catch(() => undefined)
  const device = openDevice()
  // They come beside the rest, where the host speaks as the browser does.
  if (navigator.language.startsWith('de')) import('./words/de/pane.ts').catch(() => undefined)
  const answered = sayIfSilent(navigator.language)
  // What was just run for the first time and what now begins are a task each: between them the window can be answered.
  await nextTask()
  const host = await connectHost().catch((trouble: unknown) => trouble)
  answered()
  if (host === undefined) return (await withoutRecord()).mountTrouble('notInTeams')
  if (host instanceof Error) return (await withoutRecord()).mountTrouble('noAnswer')
  const joined = host as Host
  document.documentElement.dataset['theme'] = joined.context.theme
  const call = createCall({ base: apiBase(), token: joined.token })
  const ownDevice = async () => (await device)({ ...joined.context, token: joined.token })
  if (inAddress('own-plan') !== null) {
    const { mountOwnPlan } = await import('./screens/own-plan/own-plan.tsx')
    return mountOwnPlan({ host: joined, call, device: await ownDevice() })
  }
  const where = whereOf(joined)
  if (!where) return (await withoutRecord()).mountTrouble('notAPair', joined)
  const first = call('openPair', where)
  first.catch(() => undefined)
  const own = await ownDevice()
  const picture = isPictureFirst
    ? showLastView(own, meetingKey(joined.context.deviceScope, where), joined.context.locale)
    : undefined
  if (picture) await Promise.race([picture, new Promise((pass) => setTimeout(pass, pictureFirstMs))])
  return (await drawing()).mountPanel({
    host: joined,
    call,
    device: own,
    picture,
    where,
    pointed: inAddress('promise') ?? undefined,
    first,
  })
}

/**
 * The pair an address names (`#pair=`, from our own pages) or else the meeting around this window. Hints: the API
 * decides.
 */
function whereOf({ context }: Host): { thread: string } | { pairId: string } | undefined {
  const pairId = inAddress('pair')
  if (pairId) return { pairId }
  return context.chatId ? { thread: context.chatId } : undefined
}

/** Passes in a task of its own. A timer would do the same, but a window that nobody sees keeps timers waiting. */
function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((pass) => {
    port1.onmessage = () => {
      port1.close()
      pass()
    }
    port2.postMessage(null)
  })
}

/** Behind the `#`, so that no server sees it. */
function inAddress(name: 'pair' | 'promise' | 'own-plan'): string | null {
  return new URLSearchParams(location.hash.slice(1)).get(name)
}

// A link from one pair to the next changes nothing but what stands behind the `#`, which loads no page by itself.
const opened = inAddress('pair')
addEventListener('hashchange', () => {
  if (inAddress('pair') !== opened) location.reload()
})
void boot()
