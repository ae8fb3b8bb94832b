import { settingsAddress } from '../look/settings-address.ts'
import { linkedPair, pairAddress } from '../pairs/pair-address.ts'
import { HomeScreen } from './home.tsx'
import { openWidePage } from './open-wide-page.tsx'

void openWidePage((host) => {
  // A link in a digest names a pair, or the settings: it opens that and not the list.
  // Who comes back from there (`?list`) wants the list, whatever the window was opened with.
  const link = isReturn() ? undefined : host.context.subPageId
  const pair = linkedPair(link)
  if (pair) location.replace(pairAddress(pair))
  if (link === 'settings') location.replace(settingsAddress(listAddress, host.context.theme))
  return <HomeScreen />
})

/** The list, to which the settings lead back. */
const listAddress = { pathname: '/home.html', search: '?list', hash: '' }

function isReturn(): boolean {
  return new URLSearchParams(location.search).has('list')
}
