/** The app whose pages the links of a mail open. */
export type LinkedApp = { teamsAppId: string; tabOrigin: string }

/**
 * Where a link in a mail leads: the home tab inside Teams, opened at the place that `word` stands for (`domain/mail-link`),
 * or at the reader's `settings`; or another `tab` of ours. Addresses are kept by whoever passes them on, so the word names nobody and only its
 * reader's sign-in resolves it. Where Teams is not at hand it falls back to the page itself, which is told the way on: the
 * app, and the same place in it. It only opens; nothing is done by following it, so a scanner that follows it does no harm.
 *
 * Put together as text: a mail has forty links, and objects for their parts cost more than all else that is written in it.
 */
export function appLink({ teamsAppId, tabOrigin }: LinkedApp, word?: string, tab: 'home' | 'hr' = 'home'): string {
  const app = encodeURIComponent(teamsAppId)
  // Behind the `#`, which browsers keep to themselves.
  const page = word === undefined ? '' : `&page=${encodeURIComponent(word)}`
  const fallback = `${tabOrigin}/${tab}.html#app=${app}${page}`
  const context = word === undefined ? '' : `&context=${encodeURIComponent(JSON.stringify({ subEntityId: word }))}`
  return `https://teams.microsoft.com/l/entity/${app}/${tab}?webUrl=${encodeURIComponent(fallback)}${context}`
}
