import { openDevice } from '../client/device/device-indexed-db.ts'
import { OwnDeviceContext } from '../client/own-device.ts'
import { settingsAddress } from '../ui/page/links/settings-address.ts'
import { WidePage } from '../ui/page/wide-page.tsx'
import { linkedWord, listAddress } from '../pairs/pair-address.ts'
import { FromLink } from './home/from-link.tsx'
import { HomeScreen } from './home/home.tsx'
import { openWidePage } from './wide/open-wide-page.tsx'

void openWidePage((host) => {
  // A link in a digest stands for a pair, or the settings: it opens that and not the list.
  // Who comes back from there (`?list`) wants the list, whatever the window was opened with.
  const link = isReturn() ? undefined : host.context.subPageId
  if (link === 'settings') {
    location.replace(settingsAddress(listAddress, host.context.theme))
    // Nothing of the list is read meanwhile: what it leads to would overtake the settings.
    return <WidePage busy>{null}</WidePage>
  }
  const word = linkedWord(link)
  const person = { ...host.context, token: () => host.token() }
  const device = openDevice().then((open) => open(person))
  return (
    <OwnDeviceContext value={{ device, me: host.context.deviceScope }}>
      {word === undefined ? <HomeScreen isReturn={isReturn()} /> : <FromLink link={word} theme={host.context.theme} />}
    </OwnDeviceContext>
  )
})

function isReturn(): boolean {
  return new URLSearchParams(location.search).has('list')
}
