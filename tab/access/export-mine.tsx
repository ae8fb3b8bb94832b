import { useState } from 'react'
import type { ExportMineOutput } from '#contract/export-mine'
import { useBesideScene } from '../look/beside-scene.ts'
import { ReadTrouble } from '../look/read-trouble.tsx'
import { saveFile } from '../look/save-file.ts'

type Props = { make: () => Promise<ExportMineOutput>; onMade: () => void }

/** Everything that is kept about the reader, as one file on their own device. */
export function ExportMine({ make, onMade }: Props) {
  const { access } = useBesideScene().words
  const [state, setState] = useState<'idle' | 'making' | 'failed' | { saved: string }>('idle')

  async function download(): Promise<void> {
    if (state === 'making') return
    setState('making')
    try {
      const { fileName, json } = await make()
      saveFile({ name: fileName, text: json, type: 'application/json' })
      setState({ saved: fileName })
      onMade()
    } catch {
      setState('failed')
    }
  }

  return (
    <>
      <p className="caption">{access.mineText}</p>
      <button type="button" className="plain-button" aria-disabled={state === 'making'} onClick={() => void download()}>
        {access.download}
      </button>
      <output className="caption">{typeof state === 'object' && access.saved(state.saved)}</output>
      {state === 'failed' && <ReadTrouble onAgain={() => void download()} />}
    </>
  )
}
