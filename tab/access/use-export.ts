import { useState } from 'react'
import type { ExportedRecord, ExportMineOutput } from '#contract/export-mine'
import { ProblemError } from '../client/trouble.ts'
import { saveFile } from '../look/save-file.ts'
import type { Reader } from '../words/reader.ts'
import { pageOfExport, type NumbersOf } from './page-of-export.ts'

export type ExportForm = 'page' | 'json'
/** All 1:1s, or the one at hand by itself. */
export type ExportedWhat = 'all' | 'this'
type Means = {
  make: (what: ExportedWhat) => Promise<ExportMineOutput>
  numbersOf: NumbersOf
  onMade?: () => void
  reader: Reader
}

/**
 * Takes everything that is kept about the reader onto their device, as a page to read or as JSON. It is made once, so taking
 * both is one line in the list of what was taken out. Once all was more than one file holds, `make` is asked for the 1:1 at
 * hand alone.
 */
export function useExport({ make, numbersOf, onMade, reader }: Means) {
  const [state, setState] = useState<'idle' | 'making' | 'too-often' | { failed: ExportForm } | { saved: string }>(
    'idle',
  )
  const [what, setWhat] = useState<ExportedWhat>('all')
  const [made, setMade] = useState<ExportMineOutput>()

  async function download(form: ExportForm): Promise<void> {
    if (state === 'making') return
    setState('making')
    try {
      const output = made ?? (await make(what))
      setMade(output)
      setState({ saved: save(output, form) })
      if (!made) onMade?.()
    } catch (trouble) {
      if (isProblem(trouble, 'too_large')) {
        setWhat('this')
        setState('idle')
      } else setState(isProblem(trouble, 'too_often') ? 'too-often' : { failed: form })
    }
  }

  function save({ fileName, json }: ExportMineOutput, form: ExportForm): string {
    if (form === 'json') {
      saveFile({ name: fileName, text: json, type: 'application/json' })
      return fileName
    }
    const name = fileName.replace(/json$/, 'html')
    const text = pageOfExport(JSON.parse(json) as ExportedRecord, { ...reader, numbersOf })
    saveFile({ name, text, type: 'text/html' })
    return name
  }

  return {
    download,
    what,
    isMaking: state === 'making',
    isTooOften: state === 'too-often',
    // Taken away while it is tried again, so that it is heard again.
    isTooMuch: what === 'this' && state === 'idle',
    saved: typeof state === 'object' && 'saved' in state ? state.saved : undefined,
    failed: typeof state === 'object' && 'failed' in state ? state.failed : undefined,
  }
}

function isProblem(trouble: unknown, code: 'too_often' | 'too_large'): boolean {
  return trouble instanceof ProblemError && trouble.problem.code === code
}
