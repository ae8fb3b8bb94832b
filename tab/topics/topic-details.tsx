import { useState } from 'react'
import { lineMaxLength } from '#contract/limits'
import type { TopicView } from '#contract/view'
import { Button } from '../ui/button.tsx'
import { useWriting, useWritingInPlace } from '../ui/hooks/use-writing.ts'
import { GrowingText } from '../ui/text/growing-text.tsx'
import { LineLinks } from '../ui/text/line-links.tsx'
import { useScene } from '../ui/scene/scene.ts'
import { lineWords } from '../words/line-words.ts'

type Props = { topic: TopicView; onMove: (by: 'up' | 'down') => void }

/**
 * What can be done with a topic besides talking about it: other words, another place, a promise made of it, a barrier, or
 * nothing more.
 */
export function TopicDetails({ topic, onMove }: Props) {
  const { acts, words: panel, language, you, other, mayWrite, focusBox, promiseOf } = useScene()
  const { isWriting, opener, open, done } = useWritingInPlace()
  const words = lineWords(language).topic
  const isOpen = topic.status === 'open'
  return (
    <>
      <p className="caption">{words.by(topic.by === you ? words.you : other)}</p>
      <LineLinks text={topic.text} />
      {mayWrite && isWriting && isOpen && <TopicEditor topic={topic} onDone={done} />}
      {mayWrite && (
        <div className="row start">
          {isOpen && topic.by === you && topic.text !== '' && !isWriting && (
            <Button size="small" className="small-button" ref={opener} onClick={open}>
              {panel.notes.edit}
            </Button>
          )}
          {isOpen && <Small onClick={() => onMove('up')}>{words.up}</Small>}
          {isOpen && <Small onClick={() => onMove('down')}>{words.down}</Small>}
          {isOpen && topic.text !== '' && <Small onClick={() => promiseOf(topic)}>{words.makePromise}</Small>}
          {isOpen && <Small onClick={() => leave(() => acts.decide(topic, 'barrier'))}>{words.barrier}</Small>}
          {isOpen && topic.by === you && (
            <Small onClick={() => leave(() => acts.decide(topic, 'drop'))}>{words.drop}</Small>
          )}
          {!isOpen && <Small onClick={() => leave(() => acts.reopen(topic))}>{words.reopen}</Small>}
        </div>
      )}
    </>
  )

  function leave(act: () => void): void {
    act()
    focusBox()
  }
}

/** Says it in other words where it stands. Enter saves, Escape leaves it as it was. */
function TopicEditor({ topic, onDone }: { topic: TopicView; onDone: (ended: 'saved' | 'left') => void }) {
  const { words, acts, language } = useScene()
  const { note, topic: its } = lineWords(language)
  const [text, setText] = useState(topic.text)
  const { leave, save, onKeyDown } = useWriting({
    onDone,
    onSave: () => {
      const written = text.trim()
      if (written && written !== topic.text)
        acts.step(words.fresh.edited, (pairId) => ({
          operation: 'editTopic',
          input: { pairId, topicId: topic.id, etag: topic.etag, text: written },
        }))
    },
  })
  return (
    <div className="editor">
      <GrowingText
        text={text}
        onText={setText}
        label={its.text}
        longest={lineMaxLength}
        onKeyDown={onKeyDown}
        isFocusedAtOnce
      />
      <div className="row">
        <Button size="small" className="small-button" appearance="primary" onClick={save}>
          {note.save}
        </Button>
        <Button size="small" className="small-button" onClick={leave}>
          {note.cancel}
        </Button>
      </div>
    </div>
  )
}

function Small({ onClick, children }: { onClick: () => void; children: string }) {
  return (
    <Button size="small" className="small-button" onClick={onClick}>
      {children}
    </Button>
  )
}
