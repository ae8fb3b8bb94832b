import { makeStyles, tokens } from '@fluentui/react-components'
import type { DifferingSegment } from '#contract/read-release'
import { differingAgain } from '#domain/distribution/differing-again'
import { Card } from '../ui/card.tsx'
import { useReader } from '../words/reader.ts'
import { releaseWords } from '../words/release-words.ts'
import { segmentName } from './tables/segment-name.ts'
import { smallPrint } from './small-print.ts'

const useStyles = makeStyles({
  wide: { gridColumn: '1 / -1' },
  list: { margin: `0 0 ${tokens.spacingVerticalS}`, paddingLeft: tokens.spacingHorizontalXL },
  small: smallPrint,
  strong: { display: 'block', color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
})

type Props = { differing: readonly DifferingSegment[]; attribute: string }

/** Which groups are worth a question: those that differed from all others in this block and in the one before. */
export function AskWhy({ differing, attribute }: Props) {
  const styles = useStyles()
  const { language, locale } = useReader()
  const words = releaseWords(language)
  const { askWhy, notTelling } = words
  const some = differingAgain(differing, attribute)
  return (
    <Card className={styles.wide} title={askWhy.title} titleId="ask-why-title">
      {some.length > 0 ? (
        <ul className={styles.list}>
          {some.map(({ segment, inside = '', measure, side }) => (
            <li key={`${inside} ${segment} ${measure}`}>
              {askWhy[measure][side](segmentName(attribute, segment, words, locale))}
            </li>
          ))}
        </ul>
      ) : (
        <p>{askWhy.none}</p>
      )}
      <p className={styles.small}>{askWhy.rule}</p>
      <p className={styles.small}>
        <span className={styles.strong}>{notTelling}</span>
        {askWhy.notTelling}
      </p>
    </Card>
  )
}
