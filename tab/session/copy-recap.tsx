import '../styles/session.css'
import { Button, type ButtonProps } from '../ui/button.tsx'
import { Checkmark16Regular } from '@fluentui/react-icons/headless/svg/checkmark'
import { Copy16Regular } from '@fluentui/react-icons/headless/svg/copy'
import { Warning16Regular } from '@fluentui/react-icons/headless/svg/warning'
import { useState } from 'react'
import type { PairView, Recap } from '#contract/view'
import { copyText } from '../ui/text/copy-text.ts'
import { useScene } from '../ui/scene/scene.ts'
import { sessionWords } from '../words/session-words.ts'
import { recapText } from './recap-text.ts'

type Props = {
  recap: Recap
  pair: PairView
  appearance?: ButtonProps['appearance']
  /** Stands beside the recap: one word is enough. */
  isShort?: boolean
}

/** Copies the recap as plain text, and says on the button itself whether it did; refused, the text stands there to select. */
export function CopyRecap({ recap, pair, appearance = 'subtle', isShort = false }: Props) {
  const { language, dates, announce } = useScene()
  const words = sessionWords(language).close
  const [state, setState] = useState<'copied' | 'refused'>()
  const text = recapText(recap, pair, words, dates)
  const Icon = { copied: Checkmark16Regular, refused: Warning16Regular, none: Copy16Regular }[state ?? 'none']

  async function copy(): Promise<void> {
    const isCopied = await copyText(text)
    setState(isCopied ? 'copied' : 'refused')
    announce(isCopied ? words.copied : words.notCopied)
  }

  return (
    <>
      <Button
        size="small"
        className="small-button"
        appearance={appearance}
        {...(!(isShort && state === undefined) && { icon: <Icon aria-hidden /> })}
        onClick={() => void copy()}
      >
        {isShort
          ? state === 'copied'
            ? words.copiedShort
            : words.copyShort
          : state === 'copied'
            ? words.copied
            : words.copy}
      </Button>
      {state === 'refused' && (
        <label className="to-select">
          <span className="caption">{words.notCopied}</span>
          <textarea readOnly rows={6} value={text} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </>
  )
}
