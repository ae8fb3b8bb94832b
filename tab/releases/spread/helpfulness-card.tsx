import type { PublishRules } from '#domain/distribution/group'
import { ruleWords } from '../rule-words.ts'
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReleasedHelpfulness } from '#contract/read-release'
import { addDays } from '#domain/time/add-days'
import { Card } from '../../ui/card.tsx'
import { daySpan } from '../../words/day-spans.ts'
import { percentIn } from '../../words/numbers.ts'
import { useReader } from '../../words/reader.ts'
import { releaseWords } from '../../words/release-words.ts'
import { along, wholeScale as axis } from '../figures/picture-axis.ts'
import { rangeWords, shareWords } from '../figures/share-words.ts'
import { WhiskerLine } from '../figures/whisker-line.tsx'
import { helpfulShare } from './helpful-share.ts'
import { smallPrint } from '../small-print.ts'

const useStyles = makeStyles({
  span: { margin: `calc(-1 * ${tokens.spacingVerticalS}) 0 ${tokens.spacingVerticalM}` },
  small: smallPrint,
  halves: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 280px), 1fr))',
    columnGap: tokens.spacingHorizontalXXXL,
    rowGap: tokens.spacingVerticalL,
    alignItems: 'start',
  },
  line: { display: 'flex', alignItems: 'baseline', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, margin: 0 },
  big: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: '36px',
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  // Half a figure at the ends of the scale hangs over it.
  picture: { margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
  track: { display: 'grid' },
  scale: { position: 'relative', height: '20px', fontSize: '11px', lineHeight: '16px' },
  tick: { position: 'absolute', transform: 'translateX(-50%)', whiteSpace: 'nowrap' },
  ask: { display: 'block', color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  asks: { display: 'grid', gap: tokens.spacingVerticalS },
})

/** How helpful people found their 1:1s, for the whole organisation, with what the figure does not tell and what to do. */
export function HelpfulnessCard({
  helpfulness,
  rules,
}: {
  helpfulness: ReleasedHelpfulness
  rules: Partial<PublishRules>
}) {
  const styles = useStyles()
  const reader = useReader()
  const { helpful, notShown } = releaseWords(reader.language)
  const share = helpfulShare(helpfulness)
  return (
    <Card title={helpful.title} titleId="helpfulness-title">
      <p className={mergeClasses(styles.small, styles.span)}>
        {helpful.question} · {daySpan(reader.locale, helpfulness.from, addDays(helpfulness.to, -1))}
      </p>
      <div className={styles.halves}>
        <div>
          {share && helpfulness.shown ? (
            <>
              <p className={styles.line}>
                <span className={styles.big}>{shareWords(share, reader)}</span>
                <span className={styles.small}>{rangeWords(share, reader)}</span>
              </p>
              <p className={styles.small}>{helpful.meaning(helpful.answers(helpfulness.answers))}</p>
            </>
          ) : (
            <p className={styles.small}>{helpful.notShown}</p>
          )}
          <div className={styles.picture} aria-hidden="true">
            <div className={styles.track}>
              <WhiskerLine share={share} axis={axis} allAt={undefined} notShown={notShown} />
            </div>
            {share && (
              <div className={mergeClasses(styles.small, styles.scale)}>
                {axis.ticks.map((tick) => (
                  <span key={tick} className={styles.tick} style={{ left: `${along(axis, tick)}%` }}>
                    {percentIn(reader.locale, tick)}
                  </span>
                ))}
              </div>
            )}
          </div>
        </div>
        <Asks rules={rules} />
      </div>
    </Card>
  )
}

/** What it does not tell, what to do with it, and when it is shown. */
function Asks({ rules }: { rules: Partial<PublishRules> }) {
  const styles = useStyles()
  const reader = useReader()
  const { helpful, notTelling } = releaseWords(reader.language)
  return (
    <div className={styles.asks}>
      <p className={styles.small}>
        <span className={styles.ask}>{notTelling}</span>
        {helpful.notTelling}
      </p>
      <p className={styles.small}>
        <span className={styles.ask}>{helpful.doTitle}</span>
        {helpful.doThis}
      </p>
      <p className={styles.small}>
        <span className={styles.ask}>{helpful.ruleTitle}</span>
        {helpful.rule(...ruleWords(rules, reader))}
      </p>
    </div>
  )
}
