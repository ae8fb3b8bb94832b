import { makeStyles, tokens } from '@fluentui/react-components'
import type { FormerRow } from '#contract/view'
import { addDays } from '#domain/time/add-days'
import { plainDay } from '../words/day-spans.ts'
import { homeWords } from '../words/home-words.ts'
import { useReader } from '../words/reader.ts'
import { pairAddress } from './pair-address.ts'

const useStyles = makeStyles({
  head: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2, maxWidth: '640px' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `0 ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  link: { color: tokens.colorBrandForegroundLink, overflowWrap: 'anywhere' },
  until: { color: tokens.colorNeutralForeground2 },
})

/** 1:1s that are over: what was shared can still be read, and promises taken along from there. */
export function FormerPairs({ pairs }: { pairs: readonly FormerRow[] }) {
  const styles = useStyles()
  const { language, locale } = useReader()
  const { former } = homeWords(language)
  if (pairs.length === 0) return null
  return (
    <section aria-labelledby="former-pairs">
      <h2 id="former-pairs" className={styles.head}>
        {former.title}
      </h2>
      <p className={styles.text}>{former.text}</p>
      <ul className={styles.list}>
        {pairs.map(({ pairId, you, other, endedOn, readUntil }) => (
          <li key={pairId} className={styles.row}>
            <a className={styles.link} href={pairAddress(pairId)} dir="auto">
              {other.displayName}
            </a>
            <span className={styles.until}>{former.was[you](plainDay(locale, addDays(endedOn, -1)))}</span>
            <span className={styles.until}>{former.readable(plainDay(locale, readUntil))}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
