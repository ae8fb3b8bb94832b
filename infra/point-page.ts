const place = /(<meta\s+name="throughline-api"\s+content=")[^"]*(")/

/**
 * A page's HTML with the address of the API put in, whatever stood there before. Throws when the page has no place
 * for it, because such a page would look for an API on its own host and find nothing. `apiBase` is an https address.
 */
export function pointPage(html: string, apiBase: string): string {
  if (!place.test(html)) throw new Error('This page has no <meta name="throughline-api">.')
  if (!URL.canParse(apiBase) || new URL(apiBase).protocol !== 'https:')
    throw new Error('The API needs an https address.')
  return html.replace(place, (_whole, before: string, after: string) => before + encodeURI(apiBase) + after)
}
