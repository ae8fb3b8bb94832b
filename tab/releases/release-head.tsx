import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ShieldCheckmarkRegular } from '@fluentui/react-icons'
import type { ReadReleaseOutput } from '#contract/read-release'
import type { ReactNode } from 'react'
import { daySpan, plainDay } from '../words/day-spans.ts'
import { percentIn } from '../words/numbers.ts'
import { useReader } from '../words/reader.ts'
import { releaseWords } from '../words/release-words.ts'
import { ChangeLine } from './compare/change-line.tsx'
import { blockEnd } from './tables/block-end.ts'
import type { ReleasedRow } from './tables/released-rows.ts'
import { headlineWords } from './figures/share-words.ts'
import { smallPrint } from './small-print.ts'

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalL,
  },
  words: { flex: '1 1 560px', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  small: smallPrint,
  // A line breaks between the sentences before it breaks inside one.
  sentence: { display: 'inline-block', marginRight: '0.3em' },
  promise: { display: 'flex', gap: tokens.spacingHorizontalSNudge, marginTop: tokens.spacingVerticalXS },
  icon: { flexShrink: 0, fontSize: '16px' },
  tools: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

type Props = {
  release: Extract<ReadReleaseOutput, { kind: 'released' }>
  total: ReleasedRow | undefined
  /** What stands at the right: the choice of a block, and HR's export. */
  children: ReactNode
}

/** The sentence of the block, the days it speaks of, and who reads the same. */
export function ReleaseHead({ release, total, children }: Props) {
  const styles = useStyles()
  const reader = useReader()
  const words = releaseWords(reader.language)
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <p className={styles.small}>{words.eyebrow(daySpan(reader.locale, release.block, blockEnd(release.block)))}</p>
        <h1>
          {headlineWords(total, reader).map((sentence) => (
            <span key={sentence} className={styles.sentence}>
              {sentence}{' '}
            </span>
          ))}
        </h1>
        <ChangeLine release={release} />
        <p className={mergeClasses(styles.small, styles.promise)}>
          <ShieldCheckmarkRegular className={styles.icon} aria-hidden="true" />
          {words.released(plainDay(reader.locale, release.releasedOn))}
        </p>
        {release.managersReadFrom !== undefined && release.managersReadTo !== undefined && (
          <p className={styles.small}>
            {words.basedOn(
              percentIn(reader.locale, release.managersReadFrom),
              percentIn(reader.locale, release.managersReadTo),
            )}
          </p>
        )}
        {release.leftFrom !== undefined && release.leftTo !== undefined && (
          <p className={styles.small}>
            {words.left(percentIn(reader.locale, release.leftFrom), percentIn(reader.locale, release.leftTo))}
          </p>
        )}
        {release.plansFrom !== undefined && release.plansTo !== undefined && (
          <p className={styles.small}>
            {words.plans(percentIn(reader.locale, release.plansFrom), percentIn(reader.locale, release.plansTo))}
            {release.twoCyclesFrom !== undefined &&
              release.twoCyclesTo !== undefined &&
              ` ${words.twoCycles(percentIn(reader.locale, release.twoCyclesFrom), percentIn(reader.locale, release.twoCyclesTo))}`}
          </p>
        )}
      </div>
      <div className={mergeClasses('screen-only', styles.tools)}>{children}</div>
    </header>
  )
}
