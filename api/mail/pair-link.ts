/**
 * Where a link in a mail leads: the home tab inside Teams, opened at a pair, or at the reader's `settings`. Addresses are
 * kept by whoever passes them on, so a pair stands there as a reference that only its reader's sign-in resolves. Where
 * Teams is not at hand it falls back to the page itself, which is told the way on: the app, and the same page of it. It
 * only opens; nothing is decided by following it, so a scanner that follows it does no harm.
 */
export function pairLink({ teamsAppId, tabOrigin }: { teamsAppId: string; tabOrigin: string }, page?: string): string {
  const link = new URL(`https://teams.microsoft.com/l/entity/${encodeURIComponent(teamsAppId)}/home`)
  const fallback = new URL('/home.html', tabOrigin)
  // Behind the `#`, which browsers keep to themselves.
  fallback.hash = new URLSearchParams({ app: teamsAppId, ...(page === undefined ? {} : { page }) }).toString()
  link.searchParams.set('webUrl', fallback.href)
  if (page !== undefined) link.searchParams.set('context', JSON.stringify({ subEntityId: page }))
  return link.href
}
