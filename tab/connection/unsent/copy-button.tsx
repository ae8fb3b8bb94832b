import { Button } from '../../ui/button.tsx'
import { copyText } from '../../ui/text/copy-text.ts'
import { useScene } from '../../ui/scene/scene.ts'
import { asideWords } from '../../words/aside-words.ts'

/** Puts words on the clipboard and says whether that worked. */
export function CopyButton({ text, says }: { text: string; says: string }) {
  const { language, announce } = useScene()
  const words = asideWords(language)
  return (
    <Button
      size="small"
      className="small-button"
      onClick={() => void copyText(text).then((isCopied) => announce(isCopied ? words.copied : words.notCopied))}
    >
      {says}
    </Button>
  )
}
