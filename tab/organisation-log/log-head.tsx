import { makeStyles, tokens } from '@fluentui/react-components'
import { ArrowLeftRegular } from '@fluentui/react-icons'
import { PageLink } from '../ui/page/links/page-link.tsx'
import { organisationLogWords } from '../words/organisation-log-words.ts'
import { useReader } from '../words/reader.ts'

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  ways: { display: 'flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalL}` },
  text: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '640px' },
})

/** The page's title, what it holds and what it does not, and the ways back. */
export function LogHead({ text }: { text: string }) {
  const styles = useStyles()
  const words = organisationLogWords(useReader().language)
  return (
    <header className={styles.head}>
      <nav aria-label={words.ways} className={styles.ways}>
        <PageLink page="hr.html" icon={<ArrowLeftRegular aria-hidden="true" />}>
          {words.back}
        </PageLink>
        {/* The list, and not the 1:1 that a link into this window may have named. */}
        <PageLink page="home.html" also="list">
          {words.home}
        </PageLink>
      </nav>
      <h1>{words.title}</h1>
      <p className={styles.text}>{text}</p>
    </header>
  )
}
