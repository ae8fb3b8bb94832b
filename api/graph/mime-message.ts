import type MimeNode from 'nodemailer/lib/mime-node'
import type { Mail } from '../ports/mail-sender.ts'

const lineEnd = '\r\n'

/**
 * A mail as MIME: text and HTML side by side, both in base64, all of it in seven bits, and the headers of one click where
 * the mail can be ended (RFC 8058). Written in base64, as Graph takes it. A sender that is known by its id alone stays out
 * of the head: Exchange writes it in.
 */
export async function mimeMessage(mail: Mail, sender: string): Promise<string> {
  // Loaded with the first mail: no request of a page needs it.
  const { default: Node } = await import('nodemailer/lib/mime-node')
  const message = new Node('multipart/alternative', { textEncoding: 'base64' })
  if (sender.includes('@')) message.setHeader('From', sender)
  message.setHeader({ To: mail.to, Subject: mail.subject, ...wayOutHeaders(mail.wayOut) })
  const parts = [
    part(message.createChild('text/plain; charset=utf-8'), mail.text),
    part(message.createChild('text/html; charset=utf-8'), mail.html),
  ]
  return Buffer.from(together(message, parts), 'latin1').toString('base64')
}

/**
 * The package's own way from nodes to a message is a chain of streams, which costs more than to write the mail: it is asked
 * for the heads alone, and what is below them, base64 between boundaries, leaves nothing to get wrong (RFC 2046, 5.1.1).
 */
function together(message: MimeNode, parts: readonly string[]): string {
  // Which boundary it is, is known once the head is written.
  const head = message.buildHeaders()
  const boundary = `--${String(message.boundary)}`
  const between = parts.map((each) => `${boundary}${lineEnd}${each}${lineEnd}`)
  return [head, '', ...between, `${boundary}--`, ''].join(lineEnd)
}

/** In base64, in whatever script: to count letters and choose for each part would cost more. */
function part(node: MimeNode, words: string): string {
  node.setHeader('Content-Transfer-Encoding', 'base64')
  const bytes = Buffer.from(words, 'utf8').toString('base64')
  return [node.buildHeaders(), '', ...(bytes.match(/.{1,76}/g) ?? [])].join(lineEnd)
}

/** In one line each: a program that reads headers line by line must not lose the address. */
function wayOutHeaders(wayOut: string | undefined) {
  const line = (value: string) => ({ prepared: true, foldLines: false, value })
  return wayOut === undefined
    ? {}
    : { 'List-Unsubscribe': line(`<${wayOut}>`), 'List-Unsubscribe-Post': line('List-Unsubscribe=One-Click') }
}
