import { daySpan } from '../words/day-spans.ts'
import { useReader } from '../words/reader.ts'
import { releaseWords } from '../words/release-words.ts'
import { blockEnd } from './tables/block-end.ts'
import { PlaceSelect } from '../ui/text/place-select.tsx'

type Props = { block: string; blocks: readonly string[]; onPick: (block: string) => void }

/** Chooses one of the released blocks, newest first, by its days. */
export function BlockPicker({ block, blocks, onPick }: Props) {
  const { language, locale } = useReader()
  return (
    <PlaceSelect
      aria-label={releaseWords(language).block}
      value={block}
      onChange={(_event, { value }) => onPick(value)}
    >
      {blocks
        .toSorted()
        .toReversed()
        .map((one) => (
          <option key={one} value={one}>
            {daySpan(locale, one, blockEnd(one), 'short')}
          </option>
        ))}
    </PlaceSelect>
  )
}
