import { surfaceOf, type Surface } from './surfaces.ts'

export type Theme = 'default' | 'dark' | 'contrast'

/** As teams-js names the hosts. */
export type Hub = 'Teams' | 'Outlook' | 'Office'

const hubs: readonly Hub[] = ['Teams', 'Outlook', 'Office']

/**
 * Everything a Teams or Outlook window of the sandbox depends on; it all stands in its address, so that a link reopens
 * it.
 */
export type WindowSettings = {
  persona: string
  surface: Surface
  /** Chat of the meeting, which also tells whose appointment it is; empty where there is none. */
  thread: string
  theme: Theme
  /** Width of the page inside, in pixels; null fills the window. */
  width: number | null
  locale: string
  /** `refused`: the host gives no token, because nobody approved the app yet. */
  consent: 'given' | 'refused'
  /** Which of Microsoft's windows it is: a personal tab also stands in Outlook and in the Microsoft 365 app, where no meeting is. */
  hub: Hub
  /** What a deep link asked the page to show. */
  subPageId: string
}

export const themes: readonly Theme[] = ['default', 'dark', 'contrast']

/** Reads an address's query; what is missing or unknown gets the side panel's usual settings. */
export function readSettings(query: URLSearchParams): WindowSettings {
  const surface = surfaceOf(query.get('surface'))
  const width = Number(query.get('width') ?? (isPane(surface) ? 320 : Number.NaN))
  return {
    persona: query.get('persona') ?? '',
    surface,
    thread: query.get('thread') ?? '',
    theme: themes.find((theme) => theme === query.get('theme')) ?? (surface.id === 'panel' ? 'dark' : 'default'),
    width: Number.isInteger(width) && width >= 200 ? width : null,
    locale: query.get('locale') ?? 'en-gb',
    consent: query.get('consent') === 'refused' ? 'refused' : 'given',
    hub: hubs.find((hub) => hub === query.get('hub')) ?? 'Teams',
    subPageId: query.get('sub') ?? '',
  }
}

/** Beside something else, and so narrow. */
function isPane({ id }: Surface): boolean {
  return id === 'panel' || id === 'appointment'
}

/** The query that `readSettings` reads back. */
export function writeSettings(settings: WindowSettings): URLSearchParams {
  const query = new URLSearchParams({
    persona: settings.persona,
    surface: settings.surface.id,
    theme: settings.theme,
    width: settings.width === null ? 'full' : String(settings.width),
    locale: settings.locale,
  })
  if (settings.thread) query.set('thread', settings.thread)
  if (settings.consent === 'refused') query.set('consent', 'refused')
  if (settings.hub !== 'Teams') query.set('hub', settings.hub)
  if (settings.subPageId) query.set('sub', settings.subPageId)
  return query
}
