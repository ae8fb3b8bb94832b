/** A stretch of text, and where it leads when it is an address. */
export type LinkPart = { text: string; href?: string }

const address = /\b(?:https?:\/\/|mailto:)[^\s<>"“”„]+/gi

/**
 * The addresses in a text, apart from the words round them. Only http, https and mailto lead anywhere: everything else
 * stays text. What ends a sentence or closes a bracket that was opened before the address is not part of it.
 *
 * Example: `linkParts('See https://a.example/b.')` is `See `, the link `https://a.example/b`, and `.`
 */
export function linkParts(text: string): LinkPart[] {
  const parts: LinkPart[] = []
  let from = 0
  for (const { 0: found, index } of text.matchAll(address)) {
    const link = trimmed(found)
    if (!leads(link)) continue
    parts.push({ text: text.slice(from, index) }, { text: link, href: link })
    from = index + link.length
  }
  parts.push({ text: text.slice(from) })
  return parts.filter((part) => part.text !== '')
}

function trimmed(found: string): string {
  let link = found.replace(/[.,;:!?'’*_]+$/, '')
  while (link.endsWith(')') && link.split('(').length < link.split(')').length) link = link.slice(0, -1)
  return link === found ? link : trimmed(link)
}

/** An address that a browser can read, with somebody or some place in it. */
function leads(link: string): boolean {
  if (!URL.canParse(link)) return false
  const { protocol, hostname, pathname } = new URL(link)
  return protocol === 'mailto:' ? pathname.includes('@') : hostname !== ''
}
