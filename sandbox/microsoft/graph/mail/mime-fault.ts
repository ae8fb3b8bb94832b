const longestLine = 998
const longestWord = 75
const sevenBits = /^(7bit|quoted-printable|base64)$/i

/**
 * What is wrong with a message in MIME as mail servers would see it, as a sentence; undefined when nothing is. Stricter than
 * Exchange, which mends some of it: whoever passes here is understood everywhere (RFC 5322, 2045 to 2047).
 */
export function mimeFault(raw: Buffer): string | undefined {
  const text = raw.toString('latin1')
  if (raw.some((byte) => byte > 0x7e || byte === 0)) return 'It holds bytes beyond seven bits.'
  if (/(^|[^\r])\n|\r(?!\n)/.test(text)) return 'A line does not end in CRLF.'
  if (text.split('\r\n').some((line) => line.length > longestLine)) return 'A line is longer than 998 characters.'
  return headFault(text) ?? bodyFault(text)
}

function headFault(text: string): string | undefined {
  const head = headOf(text)
  if (head === undefined) return 'No empty line ends the headers.'
  for (const name of ['To', 'Subject', 'Date', 'Message-ID', 'MIME-Version', 'Content-Type']) {
    const count = valuesOf(head, name).length
    if (count !== 1) return `The header ${name} stands there ${count} times.`
  }
  const words = head.match(/=\?[^?\s]+\?[BQ]\?[^?\s]*\?=/gi) ?? []
  return words.some((word) => word.length > longestWord) ? 'An encoded word is longer than 75 characters.' : undefined
}

function bodyFault(text: string): string | undefined {
  const type = valuesOf(headOf(text) ?? '', 'Content-Type')[0] ?? ''
  if (!/^multipart\//i.test(type)) return partFault(text)
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1]
  if (boundary === undefined) return 'A multipart message names no boundary.'
  if (!text.includes(`\r\n--${boundary}--`)) return 'The last boundary is missing.'
  const [, ...parts] = text.split(`\r\n--${boundary}`).slice(0, -1)
  if (parts.length === 0) return 'A multipart message holds no part.'
  return parts.map((part) => partFault(part.replace(/^\r\n/, ''))).find((fault) => fault !== undefined)
}

function partFault(part: string): string | undefined {
  const head = headOf(part) ?? ''
  const type = valuesOf(head, 'Content-Type')[0] ?? ''
  if (!/^text\/(plain|html);/i.test(type) || !/charset="?utf-8/i.test(type)) return `A part is ${type || 'of no type'}.`
  const encoding = valuesOf(head, 'Content-Transfer-Encoding')[0] ?? '7bit'
  return sevenBits.test(encoding) ? undefined : `A part is sent as ${encoding}.`
}

function headOf(text: string): string | undefined {
  const end = text.indexOf('\r\n\r\n')
  return end < 0 ? undefined : text.slice(0, end)
}

/** Values of a header, with its folded lines put together. */
function valuesOf(head: string, name: string): string[] {
  const lines = head.replaceAll(/\r\n[ \t]+/g, ' ').split('\r\n')
  const start = `${name.toLowerCase()}:`
  return lines.flatMap((line) => (line.toLowerCase().startsWith(start) ? [line.slice(start.length).trim()] : []))
}
