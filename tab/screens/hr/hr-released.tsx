import { useState } from 'react'
import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowExportLtrRegular } from '@fluentui/react-icons'
import type { ReadReleaseOutput } from '#contract/read-release'
import { BlockPicker } from '../../releases/block-picker.tsx'
import { CardsInPairs, type PlacedCard } from '../../releases/cards-in-pairs.tsx'
import { GroupCards } from '../../releases/group-cards.tsx'
import { GroupTable } from '../../releases/group-table.tsx'
import { FigureStrip } from '../../releases/figures/figure-strip.tsx'
import { HelpfulnessCard } from '../../releases/spread/helpfulness-card.tsx'
import { NoFigure } from '../../releases/no-figure.tsx'
import { PrintButton } from '../../releases/print-button.tsx'
import { ReleaseHead } from '../../releases/release-head.tsx'
import { releasedRow, releasedRows } from '../../releases/tables/released-rows.ts'
import { RhythmCard } from '../../releases/spread/rhythm-card.tsx'
import { SavePanel } from '../../releases/save/save-panel.tsx'
import { segmentName } from '../../releases/tables/segment-name.ts'
import { shownTables } from '../../releases/tables/shown-tables.ts'
import { CompareCard } from '../../releases/compare/compare-card.tsx'
import { TrendCard } from '../../releases/trend/trend-card.tsx'
import { trendPoints } from '../../releases/trend/trend-points.ts'
import { TopicsCard } from '../../releases/spread/topics-card.tsx'
import { WholeCard } from '../../releases/whole-card.tsx'
import { SpreadCard } from '../../releases/spread/spread-card.tsx'
import { useReader } from '../../words/reader.ts'
import { releaseWords } from '../../words/release-words.ts'

type Released = Extract<ReadReleaseOutput, { kind: 'released' }>
type Props = { release: Released; isHr: boolean; onPick: (block: string) => void }

const useStyles = makeStyles({
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
  const hasGroups = table !== undefined && total !== undefined && rows.length > 0
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
      {hasGroups ? (
        <GroupCards
          differing={release.differing}
          attribute={table.attribute}
          attributes={tables.map(({ attribute }) => attribute)}
          onPick={setDimension}
          rows={rows}
          total={total}
        />
      ) : total?.shown ? (
        <p className={styles.none}>{words.noGroups}</p>
      ) : (
        <NoFigure rules={release} />
      )}
      <CardsInPairs cards={cardsOf(release)} />
      {hasGroups && <GroupTable release={release} attribute={table.attribute} rows={rows} total={total} />}
      <CompareCard key={release.block} release={release} attribute={whole?.attribute ?? dimension} />
    </>
  )
}

/** So many figures stand in half a line; more of them take a whole one. */
const fewFigures = 3

/** What is told of everybody together, each thing where it is told at all. */
function cardsOf(release: Released): PlacedCard[] {
  const { spread, helpfulness, whole = [] } = release
  const isTopic = ({ measure }: (typeof whole)[number]) => measure.startsWith('topic-')
  const [topics, others] = [whole.filter(isTopic), whole.filter((figure) => !isTopic(figure))]
  const hasTrend = trendPoints(release).length > 1
  return [
    { name: 'trend', card: hasTrend && <TrendCard release={release} /> },
    { name: 'rhythm', card: spread?.bands && <RhythmCard bands={spread.bands} /> },
    { name: 'spread', card: spread && <SpreadCard spread={spread} /> },
    { name: 'topics', card: topics.length > 0 && <TopicsCard whole={topics} /> },
    { name: 'whole', isWide: others.length > fewFigures, card: others.length > 0 && <WholeCard figures={others} /> },
    { name: 'helpful', card: helpfulness && <HelpfulnessCard helpfulness={helpfulness} rules={release} /> },
  ]
}
