/** What some programs put on the clipboard, and what it meant where it came from. */
const meanings: Record<string, string> = {
  '\u000b': '\n', // a soft line break of slides and documents
  '\u000c': '\n', // a page break
  '\u2028': '\n',
  '\u2029': '\n',
  '\u0085': '…',
  '\u0091': '‘',
  '\u0092': '’',
  '\u0093': '“',
  '\u0094': '”',
  '\u0095': '•',
  '\u0096': '–',
  '\u0097': '—',
}

// oxlint-disable-next-line no-control-regex
const unwritten = /\r\n?|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]/g

/**
 * Text as a person could have typed it: control characters that came along when it was pasted become what they meant (a
 * line break, a quotation mark of Windows-1252, a dash) or nothing; half of a surrogate pair becomes its replacement.
 *
 * Example: `writableText('First\u000bsecond')` is two lines.
 */
export function writableText(text: string): string {
  return text.replaceAll(unwritten, (sign) => meanings[sign] ?? (sign.startsWith('\r') ? '\n' : '')).toWellFormed()
}
