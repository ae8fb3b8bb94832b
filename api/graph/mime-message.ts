import type { Mail } from '../ports/mail-sender.ts'

/**
 * A mail as MIME: text and HTML side by side, both in base64, all of it in seven bits, and the headers of one click where the mail can be
 * ended (RFC 8058). Written in base64, as Graph takes it. A sender that is known by its id alone stays out of the head:
 * Exchange writes it in.
 */
export async function mimeMessage(mail: Mail, sender: string): Promise<string> {
  // Loaded with the first mail: no request of a page needs it.
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer')
  const message = new MailComposer({
    ...(sender.includes('@') ? { from: sender } : {}),
    to: mail.to,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    headers: wayOutHeaders(mail.wayOut),
    newline: 'windows',
    // In whatever script: to count letters and choose for each part cost more than to write the mail.
    textEncoding: 'base64',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return (await message.compile().build()).toString('base64')
}

/** In one line each: a program that reads headers line by line must not lose the address. */
function wayOutHeaders(wayOut: string | undefined) {
  const line = (value: string) => ({ prepared: true, foldLines: false, value })
  return wayOut === undefined
    ? {}
    : { 'List-Unsubscribe': line(`<${wayOut}>`), 'List-Unsubscribe-Post': line('List-Unsubscribe=One-Click') }
}
