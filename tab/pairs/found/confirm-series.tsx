import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { HomeRow } from '#contract/view'
import { Aloud } from '../../ui/text/aloud.tsx'
import { useCardBox } from '../../ui/card-box.ts'
import { RefusalBar } from '../../ui/page/trouble/refusal-bar.tsx'
import { homeWords } from '../../words/home-words.ts'
import { useReader } from '../../words/reader.ts'
import { foundSeries } from './found-series.ts'
import { SeriesRow } from './series-row.tsx'
import { useClaims } from './use-claims.ts'

/** More rows than this wait behind a button: most people only want to say yes to all. */
const fewRows = 3
const titleId = 'found-series'

const useStyles = makeStyles({
  // The question and its answers on one line where there is room.
  question: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  words: { flex: '1 1 260px', minWidth: 0 },
  text: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    listStyleType: 'none',
    maxHeight: '360px',
    overflowY: 'auto',
  },
})

/** The 1:1s that the calendar showed by itself, confirmed in one list: all at once, or one by one. */
export function ConfirmSeries({ pairs, zone }: { pairs: readonly HomeRow[]; zone: string }) {
  const styles = useStyles()
  const { box, title } = useCardBox()
  const { confirm } = homeWords(useReader().language)
  const claims = useClaims()
  const rows = foundSeries(pairs).filter((row) => !claims.isSaid(row))
  const [isListed, setListed] = useState(rows.length <= fewRows)
  const [isLater, setLater] = useState(false)
  if (isLater) return null
  if (rows.length === 0) return claims.count > 0 ? <Aloud>{confirm.done}</Aloud> : null
  return (
    <section className={box} aria-labelledby={titleId}>
      <div className={styles.question}>
        <div className={styles.words}>
          <h2 id={titleId} className={title}>
            {confirm.title(rows.length)}
          </h2>
          <p className={styles.text}>{confirm.text(rows.length)}</p>
        </div>
        <div className={styles.buttons}>
          {/* Of a single one the row itself asks. */}
          {rows.length > 1 && (
            <Button
              appearance="primary"
              disabledFocusable={claims.isClaiming}
              onClick={() => claims.claim(rows, 'ours')}
            >
              {confirm.all}
            </Button>
          )}
          {!isListed && <Button onClick={() => setListed(true)}>{confirm.look}</Button>}
          <Button onClick={() => setLater(true)}>{confirm.later}</Button>
        </div>
      </div>
      {claims.trouble && <RefusalBar title={confirm.trouble} trouble={claims.trouble} />}
      {isListed && (
        <ul className={styles.list}>
          {rows.map((row) => (
            <SeriesRow key={row.pairId} row={row} zone={zone} onClaim={(claim) => claims.claim([row], claim)} />
          ))}
        </ul>
      )}
    </section>
  )
}
