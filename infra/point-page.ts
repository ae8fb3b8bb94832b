/** Where the API answers, and where HR's own process does: https addresses. */
export type Bases = { api: string; hr: string }

/**
 * A page's HTML with both addresses put in, whatever stood there before. Throws when the page has no place for one, because
 * such a page would look for it on its own host and find nothing.
 */
export function pointPage(html: string, { api, hr }: Bases): string {
  return withAddress(withAddress(html, 'throughline-api', api), 'throughline-hr', hr)
}

function withAddress(html: string, name: string, address: string): string {
  const place = new RegExp(`(<meta\\s+name="${name}"\\s+content=")[^"]*(")`)
  if (!place.test(html)) throw new Error(`This page has no <meta name="${name}">.`)
  if (!URL.canParse(address) || new URL(address).protocol !== 'https:')
    throw new Error(`${name} needs an https address.`)
  return html.replace(place, (_whole, before: string, after: string) => before + encodeURI(address) + after)
}
