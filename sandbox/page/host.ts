/**
 * A Teams window with one of our pages in it. Everything it shows stands in its address (window-settings.ts), so
 * `/host?persona=…&surface=panel&thread=…&theme=dark&width=320` is a picture anybody can open again; `bare=1` leaves
 * Teams' own header out. A message `{ kind: 'theme', theme }` to this window switches the theme while it is open.
 * `document.body.dataset.app` tells how far the page inside is: loaded, success or failure.
 */
import { answerTeams, type TeamsCall, type TeamsWindow } from './answer-teams.ts'
import { readState, readToken, type DeskPair, type DeskPersona } from './desk.ts'
import { followLink } from './follow-link.ts'
import { readSettings, themes, writeSettings, type Theme } from './window-settings.ts'

const query = new URLSearchParams(location.search)
const settings = readSettings(query)
const frame = document.querySelector<HTMLIFrameElement>('#app')!
const save = document.querySelector<HTMLButtonElement>('#save')!
const sessionId = crypto.randomUUID()

const state = await readState()
const persona = state.personas.find((one) => one.oid === settings.persona) ?? state.personas[0]
const pair = persona?.pairs.find((one) => one.thread === settings.thread)
if (persona) open(persona, pair)

function open(person: DeskPersona, meeting: DeskPair | undefined): void {
  const teams: TeamsWindow = {
    frameContext: settings.surface.frameContext,
    hub: settings.hub,
    context: () => contextOf(person, meeting),
    token: () =>
      settings.consent === 'refused' ? Promise.reject(new Error('resourceRequiresConsent')) : readToken(person.oid),
    openLink,
    tell: (news, reason) => {
      document.body.dataset['app'] = news
      if (news === 'failure') say(`The page told Teams that it cannot work. ${reason ?? ''}`)
    },
    allowSave: (isAllowed) => (save.disabled = !isAllowed),
    keepConfig: (config) => (document.body.dataset['config'] = JSON.stringify(config)),
    saved: (isGood, reason) => say(isGood ? 'The tab was added to the meeting.' : `Not saved. ${reason ?? ''}`),
  }
  listen(teams)
  draw(person, meeting)
  frame.src = `/tab/${settings.surface.page}`
}

function contextOf(person: DeskPersona, meeting: DeskPair | undefined): Record<string, unknown> {
  return {
    userObjectId: person.oid,
    userPrincipalName: person.userPrincipalName,
    loginHint: person.userPrincipalName,
    tid: state.tenantId,
    appId: state.teamsAppId,
    entityId: settings.surface.entityId,
    subEntityId: settings.subPageId,
    frameContext: settings.surface.frameContext,
    theme: settings.theme,
    locale: settings.locale,
    hostName: settings.hub,
    hostClientType: 'desktop',
    sessionId,
    appSessionId: sessionId,
    // What the address says, also when it is no meeting of this person: that must not open anything.
    ...(settings.surface.isInMeeting ? { chatId: settings.thread, meetingId: meeting?.meetingId ?? '' } : {}),
  }
}

function listen(teams: TeamsWindow): void {
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.source === frame.contentWindow) void answer(event.data as TeamsCall & { id?: number }, teams)
    else if (event.origin === location.origin) hear(event.data as { kind?: string; theme?: string })
  })
  save.addEventListener('click', () => post({ func: 'settings.save', args: [{}] }))
}

async function answer(call: TeamsCall & { id?: number; uuidAsString?: string }, teams: TeamsWindow): Promise<void> {
  if (typeof call !== 'object' || typeof call.func !== 'string') return
  const args = await answerTeams(call, teams)
  if (args) post({ id: call.id, uuidAsString: call.uuidAsString, args })
}

function post(message: object): void {
  frame.contentWindow?.postMessage(message, location.origin)
}

function hear(message: { kind?: string; theme?: string }): void {
  const theme = themes.find((one) => one === message.theme)
  if (message.kind !== 'theme' || !theme) return
  settings.theme = theme
  dress(theme)
  post({ func: 'themeChange', args: [theme] })
}

function openLink(address: string): void {
  const next = followLink(address, settings)
  if (!next) say(`Teams would open ${address}`)
  else if (window.parent === window) location.search = writeSettings(next).toString()
  else window.parent.postMessage({ kind: 'open', query: writeSettings(next).toString() }, location.origin)
}

function dress(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme
}

function draw(person: DeskPersona, meeting: DeskPair | undefined): void {
  dress(settings.theme)
  document.title = `${settings.surface.label}, ${person.name}`
  document.body.dataset['surface'] = settings.surface.id
  if (query.has('bare')) document.body.dataset['bare'] = ''
  if (settings.width !== null) document.querySelector<HTMLElement>('#window')!.style.width = `${settings.width}px`
  save.hidden = settings.surface.frameContext !== 'settings'
  const names = [person.name, ...(meeting ? [meeting.other] : [])]
  document.querySelector('#stage')!.replaceChildren(...names.map(tile))
}

function tile(name: string): HTMLElement {
  const element = document.createElement('div')
  const initials = document.createElement('span')
  initials.textContent = name
    .split(' ')
    .map((word) => word.at(0) ?? '')
    .join('')
    .slice(0, 2)
  element.append(initials, name)
  return element
}

function say(text: string): void {
  document.querySelector('#news')!.textContent = text
}
