import { pageWords } from '../../../words/page-words.ts'
import { useReader } from '../../../words/reader.ts'
import { privacyPage } from './privacy-page.ts'
import { SmallLink } from './small-link.tsx'

/** The way to the page about privacy, in the reader's language and a window of its own, so that nothing here is left. */
export function PrivacyLink() {
  const { language } = useReader()
  return (
    <SmallLink href={privacyPage(language)} isOwnWindow>
      {pageWords(language).privacyPage}
    </SmallLink>
  )
}
