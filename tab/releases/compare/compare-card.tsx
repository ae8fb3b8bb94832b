import { Field, makeStyles, mergeClasses, Spinner, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { ReadReleaseOutput } from '#contract/read-release'
import { Card } from '../../ui/card.tsx'
import { HeadRow } from '../../ui/page/head-row.tsx'
import { RefusalBar } from '../../ui/page/trouble/refusal-bar.tsx'
import { usePlainTable } from '../../ui/hooks/use-plain-table.ts'
import { daySpan } from '../../words/day-spans.ts'
import { useReader } from '../../words/reader.ts'
import { releaseWords } from '../../words/release-words.ts'
import { blockEnd } from '../tables/block-end.ts'
import { comparedRows, type ComparedRow } from './compared-rows.ts'
import type { Share } from '../tables/released-rows.ts'
import { dimensionWords, segmentName } from '../tables/segment-name.ts'
import { rangeWords, shareWords } from '../figures/share-words.ts'
import { useRelease } from '../use-release.ts'
import { PlaceSelect } from '../../ui/text/place-select.tsx'

const narrow = '@media (max-width: 639px)'

const useStyles = makeStyles({
  asking: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'flex-end',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}`,
  },
  says: { flex: '1 1 320px', margin: 0 },
  choice: { flex: '0 1 320px' },
  small: {
    margin: `${tokens.spacingVerticalS} 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    maxWidth: '760px',
  },
  halves: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 320px), 1fr))',
    gap: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXXL}`,
    alignItems: 'start',
    marginTop: tokens.spacingVerticalL,
  },
  caption: { textAlign: 'left', fontWeight: tokens.fontWeightSemibold, paddingBottom: tokens.spacingVerticalXS },
  table: { tableLayout: 'fixed' },
  cell: { overflowWrap: 'break-word', hyphens: 'auto', [narrow]: { paddingRight: '6px' } },
  head: { color: tokens.colorNeutralForeground2, verticalAlign: 'bottom' },
  range: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  last: { fontWeight: tokens.fontWeightSemibold, borderBottom: 'none' },
  hidden: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
})

type Released = Extract<ReadReleaseOutput, { kind: 'released' }>
type Props = { release: Released; attribute: string }

/** Two released blocks side by side, group by group, as they were released: no difference is worked out. */
export function CompareCard({ release, attribute }: Props) {
  const styles = useStyles()
  const { language, locale } = useReader()
  const { compare } = releaseWords(language)
  const [other, setOther] = useState('')
  const others = release.blocks.filter((block) => block !== release.block)
  if (others.length === 0) return null
  const isChosen = others.includes(other)
  return (
    <Card title={compare.title} titleId="compare-title" {...(isChosen ? {} : { className: 'screen-only' })}>
      <div className={styles.asking}>
        <p className={mergeClasses(styles.small, styles.says)}>{compare.text}</p>
        <Field className={mergeClasses('screen-only', styles.choice)} label={compare.choose}>
          <PlaceSelect value={other} onChange={(_event, { value }) => setOther(value)}>
            <option value="">{compare.none}</option>
            {others
              .toSorted()
              .toReversed()
              .map((block) => (
                <option key={block} value={block}>
                  {daySpan(locale, block, blockEnd(block), 'short')}
                </option>
              ))}
          </PlaceSelect>
        </Field>
      </div>
      {isChosen && <SideBySide release={release} attribute={attribute} other={other} />}
    </Card>
  )
}

function SideBySide({ release, attribute, other }: Props & { other: string }) {
  const styles = useStyles()
  const words = releaseWords(useReader().language)
  const then = useRelease(other)
  if (then.isError)
    return <RefusalBar title={words.trouble.title} trouble={then.error} onRetry={() => void then.refetch()} />
  if (then.data?.kind !== 'released' || then.data.block !== other) return <Spinner size="tiny" label={words.loading} />
  const rows = comparedRows(release, then.data, attribute)
  const shared = { attribute, rows, blocks: [release.block, other] as const }
  return (
    <div className={styles.halves}>
      <ComparedTable {...shared} measure="coverage" />
      <ComparedTable {...shared} measure="underCoached" />
    </div>
  )
}

type TableProps = {
  attribute: string
  rows: readonly ComparedRow[]
  /** This one and the other one. */
  blocks: readonly [string, string]
  measure: 'coverage' | 'underCoached'
}

function ComparedTable({ attribute, rows, blocks, measure }: TableProps) {
  const styles = useStyles()
  const cells = usePlainTable()
  const { language, locale } = useReader()
  const words = releaseWords(language)
  const { table } = words
  const spans = blocks.map((block) => daySpan(locale, block, blockEnd(block), 'short'))
  const plain = mergeClasses(cells.cell, styles.cell)
  return (
    <table className={mergeClasses(cells.table, styles.table)}>
      <caption className={styles.caption}>{table[measure]}</caption>
      <HeadRow names={[dimensionWords(attribute, words).name, ...spans]} className={mergeClasses(plain, styles.head)} />
      <tbody>
        {rows.map(({ segment, isTotal, now, other }) => {
          const cell = mergeClasses(plain, isTotal && styles.last)
          return (
            <tr key={`${isTotal} ${segment}`}>
              <th scope="row" className={cell}>
                {isTotal ? table.all : segmentName(attribute, segment, words, locale)}
              </th>
              <td className={cell}>
                <SideWords side={now} measure={measure} />
              </td>
              <td className={cell}>
                <SideWords side={other} measure={measure} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function SideWords({ side, measure }: { side: ComparedRow['now']; measure: 'coverage' | 'underCoached' }) {
  const styles = useStyles()
  const reader = useReader()
  const words = releaseWords(reader.language)
  if (side === 'absent' || side === 'hidden')
    return <span className={styles.hidden}>{side === 'absent' ? words.compare.absent : words.notShown}</span>
  const share: Share = side[measure]
  return (
    <>
      {shareWords(share, reader)} <span className={styles.range}>{rangeWords(share, reader)}</span>
    </>
  )
}
