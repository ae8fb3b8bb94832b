import type { Picture } from '#domain/indicators/indicator'
import type { CardText } from '#domain/readings/words/card-text'
import { formatOf } from '#domain/readings/words/format'
import type { PairCard } from '#domain/indicators/all'
import { PictureOrTable } from '../ui/picture-or-table.tsx'
import { useBesideScene } from '../ui/scene/beside-scene.ts'
import { type Bar, BarsPicture } from './bars-picture.tsx'
import { MarksPicture } from './marks-picture.tsx'
import { pictureBars } from './picture-bars.ts'
import { RangePicture } from './range-picture.tsx'

type Props = { name: string; text: CardText; card: PairCard }

/** The picture that says most about a card: what it was counted from, else its likely range; with its table. */
export function CardPicture({ name, text, card: { picture, reading } }: Props) {
  const { words, language, dates } = useBesideScene()
  const format = formatOf(language)
  if (picture !== undefined && text.columns !== undefined) {
    const bars = pictureBars(picture, { words, language, day: (on) => dates.day(on) })
    return (
      <PictureOrTable
        name={name}
        words={words.picture}
        picture={drawn(picture.kind, bars)}
        columns={text.columns}
        rows={bars.map((bar) => [bar.label, bar.text])}
      />
    )
  }
  if (reading.value === null) return null
  const { value, lo, hi, counts, n } = reading
  if (lo === undefined || hi === undefined || lo < 0) return null
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

function drawn(kind: Picture['kind'], bars: readonly Bar[]) {
  switch (kind) {
    case 'marks':
      return <MarksPicture bars={bars} />
    case 'shares':
    case 'curve':
      return <BarsPicture bars={bars} top={1} />
    case 'bars':
    case 'topics':
      return <BarsPicture bars={bars} />
  }
}
