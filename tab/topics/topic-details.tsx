import { Button } from '../ui/button.tsx'
import type { TopicView } from '#contract/view'
import { LinkedText } from '../ui/text/linked-text.tsx'
import { linkParts } from '../ui/text/link-parts.ts'
import { useScene } from '../ui/scene/scene.ts'
import { lineWords } from '../words/line-words.ts'

type Props = { topic: TopicView; onMove: (by: 'up' | 'down') => void }

/**
 * What can be done with a topic besides talking about it: another place, a promise made of it, a barrier, or nothing
 * more.
 */
export function TopicDetails({ topic, onMove }: Props) {
  const { acts, language, you, other, mayWrite, focusBox, promiseOf } = useScene()
  const words = lineWords(language).topic
  const isOpen = topic.status === 'open'
  // The topic's own line is a button that opens this; its addresses open from here.
  const links = linkParts(topic.text).flatMap(({ href }) => href ?? [])
  return (
    <>
      <p className="caption">{words.by(topic.by === you ? words.you : other)}</p>
      {links.length > 0 && (
        <p className="caption">
          <LinkedText text={links.join(' ')} />
        </p>
      )}
      {mayWrite && (
        <div className="row start">
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

function Small({ onClick, children }: { onClick: () => void; children: string }) {
  return (
    <Button size="small" className="small-button" onClick={onClick}>
      {children}
    </Button>
  )
}
