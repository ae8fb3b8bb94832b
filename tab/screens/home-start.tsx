import { linkedPair, pairAddress } from '../pairs/pair-address.ts'
import { HomeScreen } from './home.tsx'
import { openWidePage } from './open-wide-page.tsx'

void openWidePage((host) => {
  // A link in a digest names a pair: it opens that pair, not the list.
  // Who comes back from there (`?list`) wants the list, whatever the window was opened with.
  const pair = isReturn() ? undefined : linkedPair(host.context.subPageId)
  if (pair) location.replace(pairAddress(pair))
  return <HomeScreen />
})

function isReturn(): boolean {
  return new URLSearchParams(location.search).has('list')
}
