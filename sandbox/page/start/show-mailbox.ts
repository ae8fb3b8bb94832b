import { sandboxAddress, withSandboxLinks } from '../sandbox-address.ts'
import { endMails, readMail, type DeskMail } from '../desk.ts'
import type { WindowSettings } from '../window-settings.ts'

type Part = 'html' | 'text'

/**
 * Shows a person's mails, the newest one opened, as HTML or as the text that other programs show. The mail is drawn in a
 * frame that can run no script, and its links lead into the sandbox. "Unsubscribe" does what a mail program does with the address in a mail's head.
 */
export async function showMailbox(section: HTMLElement, from: WindowSettings): Promise<void> {
  const { persona: oid } = from
  const mails = (await readMail(oid)).map((mail) => inHere(mail, from))
  const list = section.querySelector('ol')!
  const items = mails.map((mail) => itemOf(mail, () => openMail(mail)))
  list.replaceChildren(...(items.length > 0 ? items : [emptyItem()]))
  draw(section, undefined, 'html')
  section.querySelector('output')!.textContent = ''
  if (mails[0]) openMail(mails[0])

  function openMail(mail: DeskMail): void {
    for (const button of list.querySelectorAll('button')) {
      button.setAttribute('aria-current', String(button.dataset['id'] === mail.id))
    }
    section.querySelector('output')!.textContent = ''
    for (const button of section.querySelectorAll<HTMLButtonElement>('article button')) {
      button.onclick = () => press(section, { mail, oid, pressed: button.dataset['part'] ?? '' })
    }
    draw(section, mail, 'html')
  }
}

function inHere(mail: DeskMail, from: WindowSettings): DeskMail {
  const { html, link } = mail
  return {
    ...mail,
    ...(html === undefined ? {} : { html: withSandboxLinks(html, from) }),
    ...(link === undefined ? {} : { link: sandboxAddress(link, from) ?? link }),
  }
}

type Press = { mail: DeskMail; oid: string; pressed: string }

function press(section: HTMLElement, { mail, oid, pressed }: Press): void {
  if (pressed === 'html' || pressed === 'text') draw(section, mail, pressed)
  else void end(section, oid, mail.id)
}

async function end(section: HTMLElement, oid: string, id: string): Promise<void> {
  const { status } = await endMails(oid, id)
  section.querySelector('output')!.textContent =
    status === 200 ? 'Ended. The settings of this person say so.' : `Answered ${status}.`
}

function draw(section: HTMLElement, mail: DeskMail | undefined, part: Part): void {
  for (const button of section.querySelectorAll<HTMLButtonElement>('article button')) {
    const own = button.dataset['part']
    if (own === 'end') button.hidden = mail?.canEnd !== true
    else {
      button.hidden = mail?.text === undefined || mail.html === undefined
      button.setAttribute('aria-pressed', String(own === part))
    }
  }
  const paper = section.querySelector('iframe')!
  paper.title = mail?.subject ?? 'Mail'
  paper.srcdoc = mail === undefined ? '' : `<base target="_blank">${bodyOf(mail, part)}`
}

function bodyOf({ html, text = '', link }: DeskMail, part: Part): string {
  if (part === 'html' && html !== undefined) return html
  const way = link === undefined ? '' : `<p><a href="${escaped(link)}">Open in Teams</a></p>`
  return `<pre style="white-space:pre-wrap;overflow-wrap:anywhere">${escaped(text)}</pre>${way}`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

function itemOf(mail: DeskMail, open: () => void): HTMLElement {
  const item = document.createElement('li')
  const button = document.createElement('button')
  const subject = document.createElement('strong')
  subject.textContent = mail.subject
  const when = document.createElement('small')
  when.textContent = `${mail.from}, ${new Date(mail.at).toLocaleString()}`
  button.type = 'button'
  button.dataset['id'] = mail.id
  button.append(subject, when)
  button.addEventListener('click', open)
  item.append(button)
  return item
}

function emptyItem(): HTMLElement {
  const item = document.createElement('li')
  const text = document.createElement('p')
  text.textContent = 'No mail yet. Run the digests job.'
  item.append(text)
  return item
}
