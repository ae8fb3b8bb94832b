import { formatOf } from '#domain/readings/words/format'
import type { CardView } from '#contract/read-cards'
import { PictureOrTable } from '../look/picture-or-table.tsx'
import { useBesideScene } from '../look/beside-scene.ts'
import { BarsPicture } from './bars-picture.tsx'
import { cardBars } from './card-bars.ts'
import type { PairIndicator } from './card-reading.ts'
import { MarksPicture } from './marks-picture.tsx'
import { RangePicture } from './range-picture.tsx'

type Props = { id: PairIndicator; name: string; card: CardView }

/** The picture that says most about a card: what it was counted from, else its likely range; with its table. */
export function CardPicture({ id, name, card }: Props) {
  const { words, language, dates } = useBesideScene()
  const found = cardBars(id, card, { words, language, day: (on) => dates.day(on) })
  const { value, lo, hi, counts, n } = card.reading
  const format = formatOf(language)
  if (found)
    return (
      <PictureOrTable
        name={name}
        words={words.picture}
        picture={
          found.isYesNo ? (
            <MarksPicture bars={found.bars} />
          ) : (
            <BarsPicture bars={found.bars} {...(found.top === undefined ? {} : { top: found.top })} />
          )
        }
        columns={found.columns}
        rows={found.bars.map(({ label, text }) => [label, text])}
      />
    )
  if (value === null || lo === undefined || hi === undefined || lo < 0) return null
  return (
    <PictureOrTable
      name={name}
      words={words.picture}
      picture={<RangePicture value={value} lo={lo} hi={hi} />}
      columns={[words.picture.value, words.picture.range]}
      rows={[[counts ? `${counts.x} / ${n}` : format.percent(value), `${format.percent(lo)} – ${format.percent(hi)}`]]}
    />
  )
}
