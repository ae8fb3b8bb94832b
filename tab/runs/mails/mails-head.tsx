import { makeStyles, tokens } from '@fluentui/react-components'
import { ArrowLeftRegular } from '@fluentui/react-icons'
import { PageLink } from '../../ui/page/links/page-link.tsx'
import { deliveryWords } from '../../words/delivery-words.ts'
import { useReader } from '../../words/reader.ts'

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  text: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '640px' },
})

/** The page's title and what it tells, with the way back to all jobs. */
export function MailsHead({ text }: { text: string }) {
  const styles = useStyles()
  const words = deliveryWords(useReader().language)
  return (
    <header className={styles.head}>
      <nav aria-label={words.ways}>
        <PageLink page="admin.html" icon={<ArrowLeftRegular aria-hidden="true" />}>
          {words.back}
        </PageLink>
      </nav>
      <h1>{words.title}</h1>
      <p className={styles.text}>{text}</p>
    </header>
  )
}
