import { useState } from 'react'
import type { ExportedRecord, ExportMineOutput } from '#contract/export-mine'
import { ProblemError } from '../client/trouble.ts'
import { useBesideScene } from '../look/beside-scene.ts'
import { ReadTrouble } from '../look/read-trouble.tsx'
import { saveFile } from '../look/save-file.ts'
import { pageOfExport, type NumbersOf } from './page-of-export.ts'

type Form = 'page' | 'json'
type Props = { make: () => Promise<ExportMineOutput>; numbersOf: NumbersOf; onMade: () => void }

/**
 * Everything that is kept about the reader, on their own device: a page to read, or JSON for machines. It is made once, so
 * taking both is one line in the list that both people see.
 */
export function ExportMine({ make, numbersOf, onMade }: Props) {
  const { words, language, locale } = useBesideScene()
  const { access } = words
  const [state, setState] = useState<'idle' | 'making' | 'too-often' | { failed: Form } | { saved: string }>('idle')
  const [made, setMade] = useState<ExportMineOutput>()

  async function download(form: Form): Promise<void> {
    if (state === 'making') return
    setState('making')
    try {
      const output = made ?? (await make())
      setMade(output)
      const fileName = save(output, form)
      setState({ saved: fileName })
      if (!made) onMade()
    } catch (trouble) {
      setState(isTooOften(trouble) ? 'too-often' : { failed: form })
    }
  }

  function save({ fileName, json }: ExportMineOutput, form: Form): string {
    if (form === 'json') {
      saveFile({ name: fileName, text: json, type: 'application/json' })
      return fileName
    }
    const name = fileName.replace(/json$/, 'html')
    const text = pageOfExport(JSON.parse(json) as ExportedRecord, { language, locale, numbersOf })
    saveFile({ name, text, type: 'text/html' })
    return name
  }

  return (
    <>
      <p className="caption">{access.mineText}</p>
      <div className="two-ways">
        {(['page', 'json'] as const).map((form) => (
          <button
            key={form}
            type="button"
            className="plain-button"
            aria-disabled={state === 'making'}
            onClick={() => void download(form)}
          >
            {access.download[form]}
          </button>
        ))}
      </div>
      {state === 'too-often' && <p role="alert">{access.tooOften}</p>}
      <output className="caption">{typeof state === 'object' && 'saved' in state && access.saved(state.saved)}</output>
      {typeof state === 'object' && 'failed' in state && <ReadTrouble onAgain={() => void download(state.failed)} />}
    </>
  )
}

function isTooOften(trouble: unknown): boolean {
  return trouble instanceof ProblemError && trouble.problem.code === 'too_often'
}
