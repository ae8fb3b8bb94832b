/** The places in Teams and Outlook where our pages live, and what Teams says there. */
export type Surface = {
  id: SurfaceId
  label: string
  page: string
  entityId: string
  frameContext: 'sidePanel' | 'content' | 'settings'
  /** Beside one meeting: the context then names its chat. */
  isInMeeting: boolean
}

export type SurfaceId = 'panel' | 'details' | 'appointment' | 'home' | 'hr' | 'log' | 'admin' | 'mails' | 'config'

export const surfaces: readonly Surface[] = [
  {
    id: 'panel',
    label: 'Side panel',
    page: 'panel.html',
    entityId: 'meeting',
    frameContext: 'sidePanel',
    isInMeeting: true,
  },
  {
    id: 'details',
    label: 'Meeting tab',
    page: 'panel.html',
    entityId: 'meeting',
    frameContext: 'content',
    isInMeeting: true,
  },
  {
    id: 'appointment',
    label: 'Outlook appointment',
    page: 'outlook.html',
    entityId: '',
    frameContext: 'content',
    isInMeeting: true,
  },
  {
    id: 'home',
    label: 'Personal tab',
    page: 'home.html',
    entityId: 'home',
    frameContext: 'content',
    isInMeeting: false,
  },
  { id: 'hr', label: 'HR tab', page: 'hr.html', entityId: 'hr', frameContext: 'content', isInMeeting: false },
  {
    id: 'log',
    label: 'Who looked at what',
    page: 'log.html',
    entityId: 'hr',
    frameContext: 'content',
    isInMeeting: false,
  },
  {
    id: 'admin',
    label: 'Operations',
    page: 'admin.html',
    entityId: 'admin',
    frameContext: 'content',
    isInMeeting: false,
  },
  {
    id: 'mails',
    label: 'Weekly mails',
    page: 'mails.html',
    entityId: 'admin',
    frameContext: 'content',
    isInMeeting: false,
  },
  {
    id: 'config',
    label: 'Add to meeting',
    page: 'config.html',
    entityId: 'meeting',
    frameContext: 'settings',
    isInMeeting: true,
  },
]

/** The surface of that id; the side panel for anything else. */
export function surfaceOf(id: string | null): Surface {
  return surfaces.find((surface) => surface.id === id) ?? (surfaces[0] as Surface)
}
