/** A piece of HTML that is whole: whatever came from people in it is written as the text it is. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Hole = string | number | Html | readonly Html[] | false | undefined

/**
 * Writes HTML with holes. Text in a hole is escaped, also inside an attribute in double quotes; other HTML goes in as it
 * is; false and undefined leave nothing.
 *
 * Example: html`<b>${'a < b'}</b>`.text is `<b>a &lt; b</b>`.
 */
export function html(strings: TemplateStringsArray, ...holes: readonly Hole[]): Html {
  let text = ''
  plain(strings).forEach((string, at) => {
    text += string + textOf(holes[at])
  })
  return new Html(text)
}

/** A template is one object however often it is written, so its words are made plain once. */
const known = new WeakMap<TemplateStringsArray, string[]>()

/** Lines and their indents are for whoever reads the code: in a mail they are one blank. */
function plain(strings: TemplateStringsArray): string[] {
  const before = known.get(strings)
  if (before) return before
  const made = strings.map((string) => string.replaceAll(/\s*\n\s*/g, ' '))
  known.set(strings, made)
  return made
}

function textOf(hole: Hole): string {
  if (hole === undefined || hole === false) return ''
  if (hole instanceof Html) return hole.text
  if (typeof hole === 'string' || typeof hole === 'number') return escaped(String(hole))
  return hole.map(({ text }) => text).join('')
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escaped(text: string): string {
  return /[&<>"']/.test(text) ? text.replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? sign) : text
}
