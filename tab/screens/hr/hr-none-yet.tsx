import { makeStyles } from '@fluentui/react-components'
import { CheckedLines } from '../../ui/page/checked-lines.tsx'
import { useReader } from '../../words/reader.ts'
import { releaseWords } from '../../words/release-words.ts'

const useStyles = makeStyles({
  text: { margin: 0, maxWidth: '640px' },
  lines: { maxWidth: '640px' },
})

/** Before the first release: when it comes, and what it will and will not hold. There is nothing to press. */
export function HrNoneYet() {
  const styles = useStyles()
  const { noneYet } = releaseWords(useReader().language)
  return (
    <>
      <h1>{noneYet.title}</h1>
      <p className={styles.text}>{noneYet.text}</p>
      <div className={styles.lines}>
        <CheckedLines lines={noneYet.who} />
      </div>
    </>
  )
}
