import { surfaceOf, surfaces } from './surfaces.ts'
import type { WindowSettings } from './window-settings.ts'

/**
 * Where a Teams deep link leads inside the sandbox: to another tab of the app (`/l/entity/{app}/{entity}`), or to
 * the meeting whose chat it names. Undefined for every other address, which a real Teams would open elsewhere.
 */
export function followLink(address: string, from: WindowSettings): WindowSettings | undefined {
  if (!URL.canParse(address)) return undefined
  const link = new URL(address)
  if (link.hostname !== 'teams.microsoft.com') return undefined
  const [, kind, what, ...rest] = link.pathname.split('/').map(decodeURIComponent).filter(Boolean)
  if (kind === 'meetup-join' || kind === 'chat') return inMeeting(from, what ?? '')
  if (kind !== 'entity') return undefined
  const { chatId, subEntityId } = readContext(link.searchParams.get('context'))
  if (chatId) return inMeeting(from, chatId)
  const surface = surfaces.find((one) => one.entityId === rest[0] && !one.isInMeeting)
  return surface && { ...from, surface, subPageId: subEntityId ?? '', thread: '', width: null }
}

function inMeeting(from: WindowSettings, thread: string): WindowSettings {
  return { ...from, surface: surfaceOf('panel'), thread, width: 320 }
}

function readContext(text: string | null): { chatId?: string; subEntityId?: string } {
  try {
    return JSON.parse(text ?? '{}') as { chatId?: string; subEntityId?: string }
  } catch {
    return {}
  }
}
