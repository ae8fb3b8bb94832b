import { useState } from 'react'
import type { ReasonToDrop } from '../../ui/scene/ledger-acts.ts'
import { useScene } from '../../ui/scene/scene.ts'
import { PromiseForm, type PromiseFormProps } from './promise-form.tsx'

/** Lets a promise go, with a reason out of four: nobody has to find words for it. */
export function DropForm({ line, words, onDone }: PromiseFormProps) {
  const { acts } = useScene()
  const [reason, setReason] = useState<ReasonToDrop>()
  return (
    <PromiseForm
      says={words.drop}
      cancel={words.cancel}
      isReady={reason !== undefined}
      onSend={() => reason && acts.dropPromise(line, reason)}
      onDone={onDone}
    >
      <fieldset className="choices">
        <legend>{words.dropWhy}</legend>
        {(Object.entries(words.reasons) as [ReasonToDrop, string][]).map(([name, says]) => (
          <label key={name}>
            <input type="radio" name={`why-${line.id}`} checked={reason === name} onChange={() => setReason(name)} />
            {says}
          </label>
        ))}
      </fieldset>
    </PromiseForm>
  )
}
