import { useState } from 'react'
import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components'
import type { ReadReleaseOutput } from '#contract/read-release'
import { BlockPicker } from '../releases/block-picker.tsx'
import { GroupCards } from '../releases/group-cards.tsx'
import { ExportButton, useExport } from '../releases/export-button.tsx'
import { FigureStrip } from '../releases/figure-strip.tsx'
import { HelpfulnessCard } from '../releases/helpfulness-card.tsx'
import { RefusalBar } from '../look/refusal-bar.tsx'
import { ReleaseHead } from '../releases/release-head.tsx'
import { releasedRow, releasedRows } from '../releases/released-rows.ts'
import { RhythmCard } from '../releases/rhythm-card.tsx'
import { segmentName } from '../releases/segment-name.ts'
import { shownTables } from '../releases/shown-tables.ts'
import { SpreadCard } from '../releases/spread-card.tsx'
import { useReader } from '../words/reader.ts'
import { releaseWords } from '../words/release-words.ts'

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
  const saved = useExport(release.block)
  const [dimension, setDimension] = useState('department')
  const tables = shownTables(release.tables)
  const table = tables.find(({ attribute }) => attribute === dimension) ?? tables[0]
  const whole = table ?? release.tables[0]
  const total = whole && releasedRow(whole.total)
  const rows = table ? releasedRows(table, (segment) => segmentName(table.attribute, segment, words, locale)) : []
  return (
    <>
      <ReleaseHead release={release} total={total}>
        <BlockPicker block={release.block} blocks={release.blocks} onPick={onPick} />
        {isHr && <ExportButton export={saved} />}
      </ReleaseHead>
      {saved.isError && <RefusalBar title={words.trouble.exportFailed} trouble={saved.error} />}
      {saved.isSuccess && (
        <MessageBar intent="success">
          <MessageBarBody>{words.exported(saved.data.fileName)}</MessageBarBody>
        </MessageBar>
      )}
      {total && <FigureStrip total={total} rows={rows} />}
      {release.spread && <RhythmCard howOften={release.spread.howOften} />}
      {release.spread && <SpreadCard spread={release.spread} />}
      {release.helpfulness && <HelpfulnessCard helpfulness={release.helpfulness} />}
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
        <p className={styles.none}>{words.noGroups}</p>
      )}
    </>
  )
}
