import { useState } from 'react'
import type { ExportMineOutput } from '#contract/export-mine'
import type { PairId } from '#domain/pair'
import { useCall } from '../client/call-context.ts'
import { retryable } from '../client/retryable.ts'
import { ProblemError } from '../client/trouble.ts'
import { saveFile } from '../ui/text/save-file.ts'
import type { Reader } from '../words/reader.ts'
import type { NumbersOf } from './page-of-export.ts'

/** All 1:1s, or the one at hand by itself. */
type ExportedWhat = 'all' | 'this'
type Deps = {
  /** Whose record, or own plan, is taken by itself where all is more than one file holds. */
  alone: PairId
  numbersOf: NumbersOf
  onMade?: () => void
  reader: Reader
}

/** What writes the file is fetched when somebody takes theirs. */
const zipMaker = retryable(() => import('./zip-of-export.ts'))

/**
 * Takes everything that is kept about the reader onto their device: one file with a page to read and the same as JSON. It
 * is made once, so taking it again is no further line in the list of what was taken out. Once all was more than one file
 * holds, `alone` is asked for.
 */
export function useExport({ alone, numbersOf, onMade, reader }: Deps) {
  const call = useCall()
  const [state, setState] = useState<'idle' | 'making' | 'too-often' | 'failed' | { saved: string }>('idle')
  const [what, setWhat] = useState<ExportedWhat>('all')
  const [made, setMade] = useState<ExportMineOutput>()

  async function download(): Promise<void> {
    if (state === 'making') return
    setState('making')
    try {
      const output = made ?? (await call('exportMine', what === 'all' ? {} : { pairId: alone }))
      setMade(output)
      if (!made) onMade?.()
      const file = (await zipMaker()).zipOfExport(output, { ...reader, numbersOf })
      saveFile(file)
      setState({ saved: file.name })
    } catch (trouble) {
      if (isProblem(trouble, 'too_large')) {
        setWhat('this')
        setState('idle')
      } else setState(isProblem(trouble, 'too_often') ? 'too-often' : 'failed')
    }
  }

  return {
    download: () => void download(),
    what,
    isMaking: state === 'making',
    isTooOften: state === 'too-often',
    // Taken away while it is tried again, so that it is heard again.
    isTooMuch: what === 'this' && state === 'idle',
    saved: typeof state === 'object' ? state.saved : undefined,
    hasFailed: state === 'failed',
  }
}

function isProblem(trouble: unknown, code: 'too_often' | 'too_large'): boolean {
  return trouble instanceof ProblemError && trouble.problem.code === code
}
