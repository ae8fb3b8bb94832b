import { useScene } from '../../ui/scene/scene.ts'
import { PromiseForm, type PromiseFormProps } from './promise-form.tsx'

/** Hands a promise to the other side. It says what will happen, because it cannot be taken back from here. */
export function HandOverForm({ line, words, onDone }: PromiseFormProps) {
  const { acts, other } = useScene()
  return (
    <PromiseForm says={words.hand} cancel={words.cancel} onSend={() => acts.handOver(line)} onDone={onDone}>
      <p className="caption">{words.handSure(other)}</p>
    </PromiseForm>
  )
}
