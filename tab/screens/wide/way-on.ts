const appId = /^[0-9a-f-]{36}$/i
const pageName = /^[\w-]{1,64}$/

/**
 * Where a link of a mail goes on when it was opened in a plain browser: the same page of the app inside Teams. `hash` is what
 * the mail put behind the page's address, and nothing of it is believed but its form. Undefined when it names no app.
 *
 * Example: `#app=6e0d…&page=settings` is `https://teams.microsoft.com/l/entity/6e0d…/home` at the settings.
 */
export function wayOn(hash: string): string | undefined {
  const told = new URLSearchParams(hash.replace(/^#/, ''))
  const [app, page] = [told.get('app') ?? '', told.get('page') ?? '']
  if (!appId.test(app)) return undefined
  const link = new URL(`https://teams.microsoft.com/l/entity/${app}/home`)
  if (pageName.test(page)) link.searchParams.set('context', JSON.stringify({ subEntityId: page }))
  return link.href
}
