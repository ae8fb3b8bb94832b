import { Button } from '../../../ui/button.tsx'
import { Warning16Regular } from '@fluentui/react-icons/headless/svg/warning'
import { useEffect, useRef } from 'react'
import type { PairView, Recap } from '#contract/view'
import { Aloud } from '../../../ui/text/aloud.tsx'
import { FreshStrip } from '../../../ui/fresh-strip.tsx'
import { useScene } from '../../../ui/scene/scene.ts'
import { CopyRecap } from '../../../session/copy-recap.tsx'
import { sessionWords } from '../../../words/session-words.ts'

type Props = {
  recap: Recap
  pair: PairView
  isReady: boolean
  /** Nothing is asked any more: the button has the focus at once, so that one key more closes. */
  isFocused: boolean
  onBack: () => void
  onClose: () => void
}

/** Closes, or says in words why it cannot yet; the button stays in reach so that a keyboard finds the reason. */
export function CloseFoot({ recap, pair, isReady, isFocused, onBack, onClose }: Props) {
  const { language } = useScene()
  const all = sessionWords(language)
  const words = all.close
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isFocused) row.current?.querySelector<HTMLElement>(':scope > button:last-child')?.focus({ preventScroll: true })
    // Where the focus goes later is for whoever is at the keyboard to say.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [])
  return (
    <footer className="foot close-foot">
      <FreshStrip />
      <Aloud className="caption apart" id="close-why">
        {!isReady && (
          <>
            <Warning16Regular aria-hidden />
            {words.missing}
          </>
        )}
      </Aloud>
      <div className="row" ref={row}>
        {isReady ? <CopyRecap recap={recap} pair={pair} /> : <Button onClick={onBack}>{all.back}</Button>}
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
