import { readMail, type DeskMail } from './desk.ts'

/** Shows a person's mails, the newest one opened. The mail itself is drawn in a frame that can run no script. */
export async function showMailbox(section: HTMLElement, oid: string): Promise<void> {
  const mails = await readMail(oid)
  const list = section.querySelector('ol')!
  const paper = section.querySelector('iframe')!
  const items = mails.map((mail) => itemOf(mail, () => openMail(mail)))
  list.replaceChildren(...(items.length > 0 ? items : [emptyItem()]))
  paper.srcdoc = ''
  if (mails[0]) openMail(mails[0])

  function openMail(mail: DeskMail): void {
    paper.srcdoc = `<base target="_blank">${mail.html}`
    paper.title = mail.subject
    for (const button of list.querySelectorAll('button')) {
      button.setAttribute('aria-current', String(button.dataset['id'] === mail.id))
    }
  }
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
