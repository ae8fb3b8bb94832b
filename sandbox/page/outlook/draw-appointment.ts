import type { DeskAddress } from '../desk.ts'
import type { OfficeFacts } from './office-messages.ts'

export type Invitations = { add: (address: string) => void; remove: (address: string) => void }

/** Draws the appointment or the mail beside the pane: read only for who is invited; with its list of people for who organises it. */
export function drawAppointment(facts: OfficeFacts, invitations: Invitations): void {
  const { item, mode, organizer, invited, startAt, endAt, language } = facts
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short' })
  byId('subject').textContent = item === 'mail' ? 'A mail' : '1:1'
  byId('when').textContent = item === 'mail' ? '' : day.formatRange(new Date(startAt), new Date(endAt))
  byId('organizer').textContent = `${item === 'mail' ? 'From' : 'Organised by'} ${organizer.name}`
  byId('invited').replaceChildren(...invited.map((person) => lineOf(person, mode, invitations)))
  byId('invite').hidden = mode === 'read'
}

/** Everybody who may be invited, for the box that asks for an address. */
export function offerPeople(people: readonly DeskAddress[], invitations: Invitations): void {
  const form = byId<HTMLFormElement>('invite')
  const box = form.querySelector('input')!
  byId('people').replaceChildren(...people.map(({ name, address }) => new Option(name, address)))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    if (box.value.trim() !== '') invitations.add(box.value.trim())
    form.reset()
  })
}

function lineOf({ name, address }: DeskAddress, mode: OfficeFacts['mode'], { remove }: Invitations): HTMLElement {
  const line = document.createElement('li')
  line.append(name)
  if (mode === 'read') return line
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = 'Remove'
  button.setAttribute('aria-label', `Remove ${name}`)
  button.addEventListener('click', () => remove(address))
  line.append(button)
  return line
}

function byId<T extends HTMLElement>(id: string): T {
  return document.getElementById(id) as T
}
