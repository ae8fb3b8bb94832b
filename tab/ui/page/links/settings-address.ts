/** The page of one's own settings, and the pages of ours that it leads back to. */
const leadsBack = /^(?:home|hr|panel)\.html(?:[?#].*)?$/

/**
 * Where one's settings open from the page at `here`. The way back stands behind the `#`, which browsers keep to themselves,
 * because it may name a pair; the theme goes along, so that a dark window does not flash.
 *
 * Example: from `https://a.example/home.html?list` it is `./settings.html?theme=dark#home.html%3Flist`.
 */
export function settingsAddress(here: { pathname: string; search: string; hash: string }, theme = 'light'): string {
  const page = `${here.pathname.split('/').at(-1)}${here.search}${here.hash}`
  const query = new URLSearchParams({ theme: theme === 'light' ? 'default' : theme })
  return `./settings.html?${query}#${encodeURIComponent(page)}`
}

/** The page that `hash` leads back to; the list of 1:1s where it names none of ours. */
export function backFromSettings(hash: string): string {
  try {
    const page = decodeURIComponent(hash.replace(/^#/, ''))
    return leadsBack.test(page) ? `./${page}` : listOfPairs
  } catch {
    return listOfPairs
  }
}

const listOfPairs = './home.html?list'
