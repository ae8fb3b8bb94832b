import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { pageWords } from '../words/page-words.ts'
import { useReader } from '../words/reader.ts'
import { privacyPage } from './privacy-page.ts'

const useStyles = makeStyles({
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    alignSelf: 'flex-start',
    minHeight: '24px',
    fontSize: tokens.fontSizeBase200,
  },
})

/** The way to the page about privacy, in the reader's language and a window of its own, so that nothing here is left. */
export function PrivacyLink() {
  const styles = useStyles()
  const { language } = useReader()
  return (
    <Link className={styles.link} href={privacyPage(language)} target="_blank" rel="noopener">
      {pageWords(language).privacyPage}
    </Link>
  )
}
