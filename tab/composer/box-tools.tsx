import { Button } from '../ui/button.tsx'
import { Keyboard16Regular } from '@fluentui/react-icons/headless/svg/keyboard'
import { LockClosed16Filled, LockClosed16Regular } from '@fluentui/react-icons/headless/svg/lock-closed'
import { People16Regular } from '@fluentui/react-icons/headless/svg/people'
import { Send20Filled } from '@fluentui/react-icons/headless/svg/send'
import { useScene } from '../ui/scene/scene.ts'
import type { Box } from './use-box.ts'

/** Under the box: what the line is to be, what can be typed, and how it is sent. */
export function BoxTools({ box, onKeys }: { box: Box; onKeys: () => void }) {
  const { words } = useScene()
  const isThanks = box.kind === 'thanks'
  return (
    <div className="tools">
      <button type="button" className="quiet privacy" aria-keyshortcuts="Alt+P" onClick={box.turnPrivate}>
        {box.isPrivate ? <People16Regular aria-hidden /> : <LockClosed16Regular aria-hidden />}
        {box.isPrivate ? words.box.makeShared : words.box.makePrivate}
        <kbd>Alt P</kbd>
      </button>
      <button
        type="button"
        className="icon-button keys-button"
        aria-keyshortcuts="?"
        aria-label={words.box.keys}
        title={words.box.keys}
        onClick={onKeys}
      >
        <Keyboard16Regular aria-hidden />
      </button>
      {!box.isPrivate && (
        <button
          type="button"
          className="icon-button star-button"
          aria-label={words.box.label.thanks}
          title={words.box.label.thanks}
          aria-pressed={isThanks}
          onClick={() => box.become(isThanks ? 'note' : 'thanks')}
        >
          <span aria-hidden>{isThanks ? '★' : '☆'}</span>
        </button>
      )}
      {box.isPrivate ? (
        <Button type="submit" size="small" className="small-button" icon={<LockClosed16Filled />}>
          {words.box.send}
        </Button>
      ) : (
        <button type="submit" className={box.text.trim() ? 'send is-ready' : 'send'} aria-label={words.box.send}>
          <Send20Filled aria-hidden />
        </button>
      )}
    </div>
  )
}
