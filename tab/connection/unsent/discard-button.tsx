import { Button } from '../../ui/button.tsx'
import { useState } from 'react'
import { useScene } from '../../ui/scene/scene.ts'
import { asideWords } from '../../words/aside-words.ts'

/** Throws words away for good, so it asks once more in the same spot. */
export function DiscardButton({ onDiscard }: { onDiscard: () => void }) {
  const { language, announce } = useScene()
  const [isAsking, setAsking] = useState(false)
  const words = asideWords(language)

  function discard(): void {
    onDiscard()
    announce(words.discarded)
  }

  if (!isAsking)
    return (
      <Button size="small" className="small-button" onClick={() => setAsking(true)}>
        {words.discard}
      </Button>
    )
  return (
    <>
      <Button size="small" className="small-button" onClick={discard}>
        {words.discardReally}
      </Button>
      <Button size="small" className="small-button" onClick={() => setAsking(false)}>
        {words.keep}
      </Button>
    </>
  )
}
