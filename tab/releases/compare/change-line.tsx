import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReadReleaseOutput } from '#contract/read-release'
import { useReader, type Reader } from '../../words/reader.ts'
import { releaseWords } from '../../words/release-words.ts'
import { figureWords } from '../figures/share-words.ts'
import { changeOf, type Change } from '../trend/trend-points.ts'

const useStyles = makeStyles({
  line: { margin: `${tokens.spacingVerticalXS} 0 0`, maxWidth: '860px' },
  small: { color: tokens.colorNeutralForeground2 },
})

/** What changed since the four weeks before, and what that does not tell. Nothing where they are not known. */
export function ChangeLine({ release }: { release: Extract<ReadReleaseOutput, { kind: 'released' }> }) {
  const styles = useStyles()
  const reader = useReader()
  const change = changeOf(release)
  if (!change) return null
  const { notTelling } = releaseWords(reader.language).change
  return (
    <p className={styles.line}>
      {changeWords(change, reader)} {'now' in change && <span className={styles.small}>{notTelling}</span>}
    </p>
  )
}

function changeWords(change: Change, reader: Reader): string {
  const words = releaseWords(reader.language).change
  if ('now' in change) return words[change.kind](figureWords(change.now, reader), figureWords(change.before, reader))
  return words[change.kind]
}
