import { Button, Link, makeStyles, tokens } from '@fluentui/react-components'
import { SettingsRegular } from '@fluentui/react-icons'
import { pageWords } from '../words/page-words.ts'
import { useReader } from '../words/reader.ts'
import { settingsAddress } from './settings-address.ts'

const useStyles = makeStyles({
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    alignSelf: 'flex-start',
    minHeight: '24px',
    fontSize: tokens.fontSizeBase200,
  },
})

/** The way to one's own settings, and back to this page. */
export function SettingsLink() {
  const styles = useStyles()
  return (
    <Link className={styles.link} href={addressFromHere()}>
      {pageWords(useReader().language).settingsPage}
    </Link>
  )
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
