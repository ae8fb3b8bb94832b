import type { PublishRules } from '#domain/distribution/group'
import { Card } from '../ui/card.tsx'
import { useReader } from '../words/reader.ts'
import { releaseWords } from '../words/release-words.ts'
import { Explained } from './explained.tsx'
import { type MadeWith, maskWords } from './figures/mask-words.ts'
import { ruleWords } from './rule-words.ts'
import type { ReleasedRow } from './tables/released-rows.ts'
import { ReleasedTable } from './tables/released-table.tsx'
import { dimensionWords } from './tables/segment-name.ts'

type Props = {
  release: MadeWith & Partial<PublishRules>
  attribute: string
  rows: readonly ReleasedRow[]
  total: ReleasedRow
}

/** The numbers of the groups' pictures as a table, with the rules behind what stands in it, and behind what does not. */
export function GroupTable({ release, attribute, rows, total }: Props) {
  const reader = useReader()
  const words = releaseWords(reader.language)
  const hasHidden = rows.some((row) => !row.shown)
  return (
    <Card title={words.table.title(dimensionWords(attribute, words).by)} titleId="table-title">
      {hasHidden && (
        <Explained ask={words.notShownWhy.ask} answer={words.notShownWhy.answer(...ruleWords(release, reader))} />
      )}
      <Explained ask={words.masks.ask} answer={maskWords(release, reader)} />
      <Explained ask={words.leftOut.ask} answer={words.leftOut.answer} />
      <ReleasedTable titleId="table-title" attribute={attribute} rows={rows} total={total} />
    </Card>
  )
}
