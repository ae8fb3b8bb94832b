import type { PairId } from '#domain/pair'
import { Aloud } from '../ui/text/aloud.tsx'
import { useBesideScene } from '../ui/scene/beside-scene.ts'
import { ReadTrouble } from '../ui/page/trouble/read-trouble.tsx'
import type { NumbersOf } from './page-of-export.ts'
import { useExport } from './use-export.ts'

type Props = { pairId: PairId; numbersOf: NumbersOf; onMade: () => void }

/**
 * Everything that is kept about the reader, on their own device: a page to read and the same as JSON. Where all is more
 * than one file holds, this 1:1 can be taken by itself.
 */
export function ExportMine({ pairId, numbersOf, onMade }: Props) {
  const { words, language, locale } = useBesideScene()
  const { access } = words
  const { download, what, isMaking, isTooOften, isTooMuch, saved, hasFailed } = useExport({
    alone: pairId,
    numbersOf,
    onMade,
    reader: { language, locale },
  })
  return (
    <>
      <p className="caption">{access.mineText}</p>
      <button type="button" className="plain-button" aria-disabled={isMaking} onClick={download}>
        {access.download[what]}
      </button>
      {isTooMuch && <p role="alert">{access.tooMuch}</p>}
      {isTooOften && <p role="alert">{access.tooOften}</p>}
      <Aloud className="caption">{saved !== undefined && access.saved(saved)}</Aloud>
      {hasFailed && <ReadTrouble onAgain={download} />}
    </>
  )
}
