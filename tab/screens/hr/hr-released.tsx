import { useState } from 'react'
import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowExportLtrRegular } from '@fluentui/react-icons'
import type { ReadReleaseOutput } from '#contract/read-release'
import { BlockPicker } from '../../releases/block-picker.tsx'
import { GroupCards } from '../../releases/group-cards.tsx'
import { FigureStrip } from '../../releases/figures/figure-strip.tsx'
import { HelpfulnessCard } from '../../releases/spread/helpfulness-card.tsx'
import { PrintButton } from '../../releases/print-button.tsx'
import { ReleaseHead } from '../../releases/release-head.tsx'
import { releasedRow, releasedRows } from '../../releases/tables/released-rows.ts'
import { RhythmCard } from '../../releases/spread/rhythm-card.tsx'
import { SavePanel } from '../../releases/save/save-panel.tsx'
import { segmentName } from '../../releases/tables/segment-name.ts'
import { shownTables } from '../../releases/tables/shown-tables.ts'
import { CompareCard } from '../../releases/compare/compare-card.tsx'
import { TrendCard } from '../../releases/trend/trend-card.tsx'
import { TopicsCard } from '../../releases/spread/topics-card.tsx'
import { WholeCard } from '../../releases/whole-card.tsx'
import { SpreadCard } from '../../releases/spread/spread-card.tsx'
import { useReader } from '../../words/reader.ts'
import { releaseWords } from '../../words/release-words.ts'

type Released = Extract<ReadReleaseOutput, { kind: 'released' }>
type Props = { release: Released; isHr: boolean; onPick: (block: string) => void }

const useStyles = makeStyles({
  // Side by side where there is room, as high as each is.
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 460px), 1fr))',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
  },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
})

/** One released block from its headline to its table, the same for everybody; the export is HR's. */
export function HrReleased({ release, isHr, onPick }: Props) {
  const styles = useStyles()
  const { language, locale } = useReader()
  const words = releaseWords(language)
  const [isSaving, setSaving] = useState(false)
  const [dimension, setDimension] = useState('department')
  const tables = shownTables(release.tables)
  const table = tables.find(({ attribute }) => attribute === dimension) ?? tables[0]
  const whole = table ?? release.tables[0]
  const total = whole && releasedRow(whole.total)
  const nameOf = (segment: string) => segmentName(table?.attribute ?? dimension, segment, words, locale)
  const rows = table ? releasedRows(table, nameOf, release.differing) : []
  return (
    <>
      <ReleaseHead release={release} total={total}>
        <BlockPicker block={release.block} blocks={release.blocks} onPick={onPick} />
        <PrintButton />
        {isHr && (
          <Button icon={<ArrowExportLtrRegular />} aria-expanded={isSaving} onClick={() => setSaving(!isSaving)}>
            {words.exportTables}
          </Button>
        )}
      </ReleaseHead>
      {isHr && isSaving && (
        <SavePanel key={release.block} release={release} attribute={whole?.attribute ?? dimension} />
      )}
      <FigureStrip release={release} rows={rows} />
      <TrendCard release={release} />
      {release.spread && (
        <div className={styles.pair}>
          {release.spread.bands && <RhythmCard bands={release.spread.bands} />}
          <SpreadCard spread={release.spread} />
        </div>
      )}
      <WholeCard figures={release.whole} />
      <TopicsCard whole={release.whole} />
      {release.helpfulness && <HelpfulnessCard helpfulness={release.helpfulness} rules={release} />}
      {table && total && rows.length > 0 ? (
        <GroupCards
          release={release}
          attribute={table.attribute}
          attributes={tables.map(({ attribute }) => attribute)}
          onPick={setDimension}
          rows={rows}
          total={total}
        />
      ) : (
        <p className={styles.none}>{total?.shown ? words.noGroups : words.noTotal}</p>
      )}
      <CompareCard key={release.block} release={release} attribute={whole?.attribute ?? dimension} />
    </>
  )
}
