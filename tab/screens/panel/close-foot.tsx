import { Button } from '@fluentui/react-components'
import { Copy16Regular } from '@fluentui/react-icons/svg/copy'
import { Warning16Regular } from '@fluentui/react-icons/svg/warning'
import type { PairView, Recap } from '#contract/view'
import { copyText } from '../../look/copy-text.ts'
import { useScene } from '../../look/scene.ts'
import { recapText } from '../../session/recap-text.ts'
import { sessionWords } from '../../words/session-words.ts'

type Props = { recap: Recap; pair: PairView; isReady: boolean; onBack: () => void; onClose: () => void }

/** Closes, or says in words why it cannot yet; the button stays in reach so that a keyboard finds the reason. */
export function CloseFoot({ recap, pair, isReady, onBack, onClose }: Props) {
  const { language, dates, announce } = useScene()
  const all = sessionWords(language)
  const words = all.close

  async function copy(): Promise<void> {
    announce((await copyText(recapText(recap, pair, words, dates))) ? words.copied : words.notCopied)
  }

  return (
    <footer className="foot close-foot">
      <output className="caption apart" id="close-why">
        {!isReady && (
          <>
            <Warning16Regular aria-hidden />
            {words.missing}
          </>
        )}
      </output>
      <div className="row">
        {isReady ? (
          <Button appearance="subtle" icon={<Copy16Regular />} onClick={() => void copy()}>
            {words.copy}
          </Button>
        ) : (
          <Button onClick={onBack}>{all.back}</Button>
        )}
        <Button
          appearance="primary"
          disabledFocusable={!isReady}
          aria-describedby={isReady ? undefined : 'close-why'}
          onClick={onClose}
        >
          {words.primary}
        </Button>
      </div>
    </footer>
  )
}
