import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { useReader } from '../words/reader.ts'
import { runsWords } from '../words/runs-words.ts'

const useStyles = makeStyles({ link: { alignSelf: 'flex-start', fontSize: tokens.fontSizeBase200 } })

/** The way to the page for IT. Everybody may see the link; the page says to whom it opens. */
export function RunsLink() {
  const styles = useStyles()
  const { link } = runsWords(useReader().language)
  // The host's theme travels on in the address.
  return (
    <Link className={styles.link} href={`admin.html${location.search}`}>
      {link}
    </Link>
  )
}
