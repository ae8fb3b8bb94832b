/**
 * An Outlook window: an appointment, or a mail (`item=mail`), and, beside it, the pane of our add-in. Everything it shows stands in its address, as
 * for a Teams window; `invited=a@x,b@x` invites others than the calendar says (empty: nobody), `outlook=old` is an
 * Outlook that knows no nested sign-in and no themes, `mode=compose|read` looks from the other side, `signin=window` wants to
 * see the person before it signs them in. A message `{ kind: 'theme', theme }` to this window switches the theme.
 */
import {
  readAppointment,
  readNestedToken,
  readState,
  type DeskAddress,
  type DeskNestedToken,
  type DeskPersona,
} from '../desk.ts'
import { readSettings, themes, type Theme } from '../window-settings.ts'
import { answerNested } from './answer-nested.ts'
import { drawAppointment, offerPeople } from './draw-appointment.ts'
import type { OfficeFacts, ToPane, ToWindow } from './office-messages.ts'
import { startOfficeCdn } from './start-office-cdn.ts'

const colours: Record<Theme, string> = { default: '#FFFFFF', dark: '#292929', contrast: '#000000' }

/** Highest versions of the requirement sets of Outlook on the web, and of one before nested sign-in and themes. */
const setsOfToday = { Mailbox: '1.15', OpenBrowserWindowApi: '1.1', NestedAppAuth: '1.1' }
const setsOfOld = { Mailbox: '1.13', OpenBrowserWindowApi: '1.1' }

const query = new URLSearchParams(location.search)
const settings = readSettings(query)
const frame = document.querySelector<HTMLIFrameElement>('#app')!
const state = await readState()
const everybody = state.personas.map(addressOf)
const persona = state.personas.find(({ oid }) => oid === settings.persona) ?? state.personas[0]
if (persona) await open(persona)

async function open(person: DeskPersona): Promise<void> {
  const facts = await factsOf(person)
  const invitations = {
    add: (address: string) => invite([...facts.invited, named(address)]),
    remove: (address: string) => invite(facts.invited.filter((one) => one.address !== address)),
  }

  function invite(invited: DeskAddress[]): void {
    facts.invited = invited
    drawAppointment(facts, invitations)
    post({ office: 'facts', facts })
  }

  function dress(theme: Theme): void {
    document.documentElement.dataset['theme'] = theme
    facts.bodyColor = colours[theme]
    post({ office: 'facts', facts })
  }

  async function answer(asked: ToWindow): Promise<void> {
    if (asked.office === 'open') post({ office: 'facts', facts })
    if (asked.office === 'link') say(`Outlook would open ${asked.address}`)
    if (asked.office !== 'nested') return
    const text = await answerNested(asked.text, ({ clientId, scope, inWindow }) => {
      if (settings.consent === 'refused') return refused(65001, 'nobody has consented')
      if (query.get('signin') === 'window' && !inWindow) return refused(50076, 'a second factor is asked for')
      return readNestedToken(person.oid, clientId, scope)
    })
    post({ office: 'nested', text })
  }

  window.addEventListener('message', ({ source, origin, data }: MessageEvent<ToWindow & { theme?: string }>) => {
    const theme = themes.find((one) => one === data.theme)
    if (source === frame.contentWindow) void answer(data)
    else if (origin === location.origin && theme) dress(theme)
  })
  dress(settings.theme)
  drawAppointment(facts, invitations)
  offerPeople(everybody, invitations)
  document.title = `Appointment of ${person.name}`
  if (query.has('bare')) document.body.dataset['bare'] = ''
  const pane = document.querySelector<HTMLElement>('#window')!
  if (settings.width !== null) Object.assign(pane.style, { width: `${settings.width}px`, flex: '0 0 auto' })
  await startOfficeCdn().catch(() => say('This browser allows no service workers, so the pane has no Office.js.'))
  // The address that the manifest gives the pane.
  frame.src = `/tab/${settings.surface.page}?client=${state.clientId}`
}

function refused(aadsts: number, why: string): Promise<DeskNestedToken> {
  const description = `AADSTS${aadsts}: ${why}.`
  console.info(`The broker signs nobody in. ${description}`)
  return Promise.resolve({ kind: 'refused', aadsts, description })
}

async function factsOf(person: DeskPersona): Promise<OfficeFacts> {
  const pair = person.pairs.find(({ thread }) => thread === settings.thread) ?? person.pairs[0]
  if (!pair) throw new Error(`${person.name} has no 1:1.`)
  const isMail = query.get('item') === 'mail'
  const meant = await readAppointment(pair.pairId)
  const { startAt, endAt } = meant
  const { organizer, invited } = isMail ? mailOf(meant, addressOf(person)) : meant
  const me = addressOf(person)
  const asked = query.get('invited')
  const isOrganizer = organizer.address.toLowerCase() === me.address.toLowerCase()
  return {
    item: isMail ? 'mail' : 'appointment',
    mode: query.get('mode') === 'read' || (!isOrganizer && query.get('mode') !== 'compose') ? 'read' : 'compose',
    me,
    organizer,
    invited: asked === null ? invited : asked.split(',').filter(Boolean).map(named),
    itemId: 'AAMkAD+one/next=',
    startAt,
    endAt,
    language: settings.locale,
    partitionKey: 'outlook.sandbox',
    bodyColor: colours[settings.theme],
    sets: query.get('outlook') === 'old' ? setsOfOld : setsOfToday,
  }
}

type Between = Pick<OfficeFacts, 'organizer' | 'invited'>

/** A mail of the two whose appointment it is: from the other one, unless this person writes it. */
function mailOf({ organizer, invited }: Between, me: DeskAddress): Between {
  const other = [organizer, ...invited].find(({ address }) => address.toLowerCase() !== me.address.toLowerCase())
  const theirs = other ?? organizer
  return query.get('mode') === 'compose' ? { organizer: me, invited: [theirs] } : { organizer: theirs, invited: [me] }
}

function addressOf({ name, address }: DeskPersona): DeskAddress {
  return { name, address }
}

function named(address: string): DeskAddress {
  return everybody.find((one) => one.address.toLowerCase() === address.toLowerCase()) ?? { name: address, address }
}

function post(message: ToPane): void {
  frame.contentWindow?.postMessage(message, location.origin)
}

function say(text: string): void {
  document.querySelector('#news')!.textContent = text
}
