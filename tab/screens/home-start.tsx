import { linkedPair, pairAddress } from '../pairs/pair-address.ts'
import { HomeScreen } from './home.tsx'
import { openWidePage } from './open-wide-page.tsx'

void openWidePage((host) => {
  // A link in a digest names a pair: it opens that pair, not the list.
  const pair = linkedPair(host.context.subPageId)
  if (pair) location.replace(pairAddress(pair))
  return <HomeScreen />
})
