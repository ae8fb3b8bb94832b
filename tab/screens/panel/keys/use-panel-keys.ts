import type { Box } from '../../../composer/use-box.ts'
import { useKeys } from './use-keys.ts'
import type { PanelLevels } from '../levels/use-panel-levels.ts'

type Deps = { levels: PanelLevels; box: Box; undo: () => void; canUndo: () => boolean }

/** What the panel's keys do, by the level that stands there and by what is in the box. */
export function usePanelKeys({ levels: { level, backTo, openKeys }, box, undo, canUndo }: Deps): void {
  useKeys({
    onPrivate: backTo(box.turnPrivate),
    onTopic: backTo(() => box.become('topic')),
    onCommitment: backTo(() => box.become('commitment')),
    onList: openKeys,
    // The plan has its own way back, to where it was opened.
    onBack: () => (level === 'record' || level === 'plan' ? false : backTo(box.focus)()),
    onUndo: (text) => {
      // In a field with text the key belongs to the text, unless the text is what the key has just brought there.
      const isFree = (words: string) => words === '' || (words === box.text && box.isReturned())
      if (!isFree(text) || !isFree(box.text) || !canUndo()) return false
      undo()
      return true
    },
  })
}
