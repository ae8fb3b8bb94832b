import { useReader } from '../words/reader.ts'
import { releaseWords } from '../words/release-words.ts'
import { dimensionWords } from './tables/segment-name.ts'
import { PlaceSelect } from '../ui/text/place-select.tsx'

type Props = { dimension: string; dimensions: readonly string[]; onPick: (dimension: string) => void }

/** Chooses what the groups of the page are cut by. */
export function DimensionPicker({ dimension, dimensions, onPick }: Props) {
  const words = releaseWords(useReader().language)
  return (
    <PlaceSelect aria-label={words.dimension} value={dimension} onChange={(_event, { value }) => onPick(value)}>
      {dimensions.map((one) => (
        <option key={one} value={one}>
          {dimensionWords(one, words).name}
        </option>
      ))}
    </PlaceSelect>
  )
}
