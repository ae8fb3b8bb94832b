import { Button } from '@fluentui/react-components'
import { SettingsRegular } from '@fluentui/react-icons'
import { pageWords } from '../../../words/page-words.ts'
import { useReader } from '../../../words/reader.ts'
import { settingsAddress } from './settings-address.ts'
import { SmallLink } from './small-link.tsx'

/** The way to one's own settings, and back to this page. */
export function SettingsLink() {
  return <SmallLink href={addressFromHere()}>{pageWords(useReader().language).settingsPage}</SmallLink>
}

/** The same among the tools of a page. */
export function SettingsButton() {
  return (
    <Button as="a" size="small" icon={<SettingsRegular />} href={addressFromHere()}>
      {pageWords(useReader().language).settingsPage}
    </Button>
  )
}

function addressFromHere(): string {
  return settingsAddress(location, document.documentElement.dataset.theme)
}
