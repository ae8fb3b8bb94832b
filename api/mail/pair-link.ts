/**
 * Where a link in a mail leads: the home tab inside Teams, opened at a pair. Where Teams is not at hand it falls back to
 * the page itself. It only opens; nothing is decided by following it, so a scanner that follows it does no harm.
 */
export function pairLink(
  { teamsAppId, tabOrigin }: { teamsAppId: string; tabOrigin: string },
  pairId?: string,
): string {
  const link = new URL(`https://teams.microsoft.com/l/entity/${encodeURIComponent(teamsAppId)}/home`)
  link.searchParams.set('webUrl', `${tabOrigin}/home.html`)
  if (pairId !== undefined) link.searchParams.set('context', JSON.stringify({ subEntityId: pairId }))
  return link.href
}
