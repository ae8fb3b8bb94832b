import { useState } from 'react'
import { lineMaxLength } from '#contract/limits'
import { useScene } from '../../ui/scene/scene.ts'
import { writableText } from '../../ui/text/writable-text.ts'
import { PromiseForm, type PromiseFormProps } from './promise-form.tsx'

/** The moment and the place in which a promise will be kept: offered, never asked for. Empty takes them away. */
export function TriggerForm({ line, words, onDone }: PromiseFormProps) {
  const { acts } = useScene()
  const [when, setWhen] = useState(line.when ?? '')
  const [where, setWhere] = useState(line.where ?? '')
  return (
    <PromiseForm
      says={words.save}
      cancel={words.cancel}
      onSend={() => acts.setTrigger(line, when.trim(), where.trim())}
      onDone={onDone}
    >
      <p className="caption">{words.triggerWhy}</p>
      <label className="field">
        {words.when}
        <input
          value={when}
          maxLength={lineMaxLength}
          placeholder={words.whenExample}
          onChange={(event) => setWhen(writableText(event.target.value))}
        />
      </label>
      <label className="field">
        {words.where}
        <input
          value={where}
          maxLength={lineMaxLength}
          placeholder={words.whereExample}
          onChange={(event) => setWhere(writableText(event.target.value))}
        />
      </label>
    </PromiseForm>
  )
}
