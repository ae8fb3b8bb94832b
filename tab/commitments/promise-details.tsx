import '../styles/in-place.css'
import { Button } from '../ui/button.tsx'
import { useState } from 'react'
import type { CommitmentView } from '#contract/view'
import { useScene } from '../ui/scene/scene.ts'
import { LineLinks } from '../ui/text/line-links.tsx'
import { lineWords } from '../words/line-words.ts'
import { DropForm } from './forms/drop-form.tsx'
import { HandOverForm } from './forms/hand-over-form.tsx'
import { PromiseTerms } from './promise-facts.tsx'
import { PromiseHistory } from './promise-history.tsx'
import { TriggerForm } from './forms/trigger-form.tsx'

const forms = { trigger: TriggerForm, drop: DropForm, hand: HandOverForm }
type FormName = keyof typeof forms

/** A promise opened in its place: what was agreed and moved, what its owner can change, and its history for both. */
export function PromiseDetails({ line }: { line: CommitmentView }) {
  const { language, you, other, mayWrite, acts } = useScene()
  const [form, setForm] = useState<FormName>()
  const [isTelling, setTelling] = useState(false)
  const all = lineWords(language)
  const words = all.promise
  const isMine = line.owner === you
  const canChange = isMine && mayWrite && line.status === 'open'
  const canUndrop = isMine && mayWrite && line.status === 'dropped' && line.ackByOther !== true
  const Form = form && forms[form]
  const names: Record<FormName, string> = {
    trigger: words.trigger,
    drop: words.drop,
    hand: words.handTo(other),
  }
  return (
    <>
      <PromiseTerms line={line} words={words} />
      <LineLinks text={line.text} />
      {!isMine && line.status === 'open' && <p className="caption">{words.onlyOwner(other)}</p>}
      {!isMine && line.status === 'asked' && <p className="caption">{words.waitsForAnswer(other)}</p>}
      <div className="row start">
        {canChange &&
          (Object.keys(names) as FormName[]).map((name) => (
            <Button
              key={name}
              size="small"
              className="small-button"
              aria-expanded={form === name}
              onClick={() => setForm(form === name ? undefined : name)}
            >
              {names[name]}
            </Button>
          ))}
        {mayWrite && !isMine && line.status === 'asked' && (
          <Leaving says={words.withdraw} onPress={() => acts.withdraw(line)} />
        )}
        {canUndrop && <Leaving says={words.undrop} onPress={() => acts.undropPromise(line)} />}
        <Button size="small" className="small-button" aria-expanded={isTelling} onClick={() => setTelling(!isTelling)}>
          {all.history.title}
        </Button>
      </div>
      {canChange && Form && <Form line={line} words={words} onDone={() => setForm(undefined)} />}
      {isTelling && <PromiseHistory line={line} words={all.history} />}
    </>
  )
}

/** A control that is gone once it was pressed, so that the focus goes to the box. */
function Leaving({ says, onPress }: { says: string; onPress: () => void }) {
  const { focusBox } = useScene()
  return (
    <Button
      size="small"
      className="small-button"
      onClick={() => {
        onPress()
        focusBox()
      }}
    >
      {says}
    </Button>
  )
}
