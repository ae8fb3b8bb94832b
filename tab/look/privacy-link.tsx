import { Link } from '@fluentui/react-components'
import { pageWords } from '../words/page-words.ts'
import { useReader } from '../words/reader.ts'
import { privacyPage } from './privacy-page.ts'

/** The way to the page about privacy, in the reader's language and a window of its own, so that nothing here is left. */
export function PrivacyLink() {
  const { language } = useReader()
  return (
    <Link href={privacyPage(language)} target="_blank" rel="noopener">
      {pageWords(language).privacyPage}
    </Link>
  )
}
