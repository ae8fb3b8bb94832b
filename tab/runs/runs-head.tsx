import { makeStyles, tokens } from '@fluentui/react-components'
import { ArrowLeftRegular } from '@fluentui/react-icons'
import type { JobView } from '#contract/read-runs'
import { formatLocale } from '../words/language.ts'
import { useReader } from '../words/reader.ts'
import { runsWords } from '../words/runs-words.ts'
import { needsALook } from './needs-a-look.ts'
import { PageLink } from '../ui/page/links/page-link.tsx'

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  sentence: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '640px' },
})

/** The page's title, whether anything needs a look, and what the page tells. `jobs` is undefined until they were read. */
export function RunsHead({ text, jobs }: { text: string; jobs: readonly JobView[] | undefined }) {
  const styles = useStyles()
  const { language, locale } = useReader()
  const words = runsWords(language)
  const names = jobs && needsALook(jobs).map(({ job }) => words.jobs[job]?.name ?? job)
  const list = new Intl.ListFormat(formatLocale(locale), { type: 'conjunction' })
  return (
    <header className={styles.head}>
      <nav aria-label={words.ways}>
        <PageLink page="hr.html" icon={<ArrowLeftRegular aria-hidden="true" />}>
          {words.back}
        </PageLink>
      </nav>
      <h1>{words.title}</h1>
      {names && (
        <p className={styles.sentence}>{names.length > 0 ? words.needsALook(list.format(names)) : words.allWell}</p>
      )}
      <p className={styles.text}>{text}</p>
    </header>
  )
}
