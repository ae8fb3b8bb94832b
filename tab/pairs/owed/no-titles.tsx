import { makeStyles, tokens } from '@fluentui/react-components'
import { homeWords } from '../../words/home-words.ts'
import { useReader } from '../../words/reader.ts'

const useStyles = makeStyles({ text: { margin: 0, color: tokens.colorNeutralForeground2 } })

/** Instead of a list: nothing is owed, or the titles cannot be opened just now. Nothing where there is a list. */
export function NoTitles({ open, isSealed, nothing }: { open: number; isSealed: boolean; nothing: string }) {
  const styles = useStyles()
  const { owed } = homeWords(useReader().language)
  if (open > 0 && !isSealed) return null
  return <p className={styles.text}>{open === 0 ? nothing : owed.sealed}</p>
}
