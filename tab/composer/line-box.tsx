import type { KeyboardEvent } from 'react'
import { lineMaxLength } from '#contract/limits'
import { GrowingText } from '../ui/text/growing-text.tsx'
import { useScene } from '../ui/scene/scene.ts'
import { BoxTools } from './box-tools.tsx'
import { KindPreview, PromisePreview } from './later-preview.ts'
import { MarkedLine } from './marked-line.tsx'
import type { Box } from './use-box.ts'
import { useEntering } from './use-entering.ts'
import { usePromise } from './use-promise.ts'

type Props = {
  box: Box
  names: { you: readonly string[]; other: readonly string[] }
  nextOn: string | null
  /** False while nobody knows whose 1:1 this is: then every line is a note or a topic, since a promise needs an owner. */
  isKnown: boolean
  onKeys: () => void
}

/** The one box: a line becomes a note, a private note, a topic or a promise, and it always shows which. */
export function LineBox({ box, names, nextOn, isKnown, onKeys }: Props) {
  const { words } = useScene()
  const reading = usePromise(box, names, isKnown)
  const { promise, set, reset } = reading
  const { add, isTooLong } = useEntering(box, reading)
  const mode = box.isPrivate ? 'private' : isKnown || box.kind !== 'commitment' ? box.kind : 'note'

  function keepAsNote(): void {
    set({ isNote: true })
    box.become('note')
  }

  return (
    <form
      className={`box is-${mode}`}
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      {promise && <PromisePreview promise={promise} nextOn={nextOn} onSet={set} onNote={keepAsNote} />}
      {!promise && reading.endsWithDay && <MakeCommitment onMake={() => box.become('commitment')} />}
      {box.held.map((line, place) => (
        <p key={`${place} ${line}`} className="preview caption">
          {line} …
        </p>
      ))}
      {(box.kind === 'topic' || box.kind === 'thanks') && (
        <KindPreview kind={box.kind} onNote={() => box.become('note')} />
      )}
      <GrowingText
        fieldRef={box.field}
        text={box.text}
        onText={(text) => {
          if (text === '') reset()
          box.type(text)
        }}
        onKeyDown={(event) => pressed(event, { box, add, onKeys })}
        label={words.box.label[mode]}
        placeholder={words.box.placeholder[mode]}
        marked={promise && promise.marks.length > 0 && <MarkedLine text={box.text} marks={promise.marks} />}
        isFocusedAtOnce
      />
      {isTooLong && (
        <p className="caption" role="alert">
          {words.box.tooLong(lineMaxLength)}
        </p>
      )}
      {box.asideCount > 0 && <p className="caption">{words.box.aside(box.asideCount)}</p>}
      <BoxTools box={box} onKeys={onKeys} />
    </form>
  )
}

type Pressing = { box: Box; add: () => void; onKeys: () => void }

/** Enter adds the line, a question mark in an empty box tells the keys, Escape makes it a note again. */
function pressed(event: KeyboardEvent, { box, add, onKeys }: Pressing): void {
  if (event.nativeEvent.isComposing) return
  if (event.key === 'Enter' && !event.shiftKey) {
    event.preventDefault()
    add()
  } else if (event.key === '?' && box.text === '') {
    event.preventDefault()
    onKeys()
  } else if (event.key === 'Escape' && (box.mark || box.kind !== 'note')) {
    box.become('note')
  }
}

/** A note that ends with a day may be meant as a commitment. */
function MakeCommitment({ onMake }: { onMake: () => void }) {
  const { words } = useScene()
  return (
    <div className="preview row">
      <button type="button" className="quiet" aria-keyshortcuts="Alt+C" onClick={onMake}>
        {words.preview.makeCommitment} <kbd>Alt C</kbd>
      </button>
    </div>
  )
}
