/**
 * Where a link in a mail leads: the home tab inside Teams, opened at the place that `word` stands for (`domain/mail-link`),
 * or at the reader's `settings`; or another `tab` of ours. Addresses are kept by whoever passes them on, so the word names nobody and only its
 * reader's sign-in resolves it. Where Teams is not at hand it falls back to the page itself, which is told the way on: the
 * app, and the same place in it. It only opens; nothing is done by following it, so a scanner that follows it does no harm.
 */
export function appLink(
  { teamsAppId, tabOrigin }: { teamsAppId: string; tabOrigin: string },
  word?: string,
  tab: 'home' | 'hr' = 'home',
): string {
  const link = new URL(`https://teams.microsoft.com/l/entity/${encodeURIComponent(teamsAppId)}/${tab}`)
  const fallback = new URL(`/${tab}.html`, tabOrigin)
  // Behind the `#`, which browsers keep to themselves.
  fallback.hash = new URLSearchParams({ app: teamsAppId, ...(word === undefined ? {} : { page: word }) }).toString()
  link.searchParams.set('webUrl', fallback.href)
  if (word !== undefined) link.searchParams.set('context', JSON.stringify({ subEntityId: word }))
  return link.href
}
