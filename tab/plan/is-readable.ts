/**
 * Can everything in this form be taken as it stands? A field whose number is none, or whose text is too long, says so below
 * itself and has the focus then: sent like this, what was typed there would be lost.
 */
export function isReadable(form: HTMLFormElement): boolean {
  const unread = form.querySelector<HTMLElement>('[aria-invalid=true]')
  unread?.focus()
  return unread === null
}
