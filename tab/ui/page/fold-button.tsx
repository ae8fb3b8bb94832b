import { Button } from '@fluentui/react-components'

type Props = {
  isWhole: boolean
  onTurn: () => void
  /** What it is called while only the first of a list are shown, and while all are. */
  words: { more: string; fewer: string }
}

/** Below a long list of which the first few are shown: shows the others, and takes them away again. It stays, and so does the focus. */
export function FoldButton({ isWhole, onTurn, words }: Props) {
  return (
    <Button size="small" style={{ alignSelf: 'flex-start' }} aria-expanded={isWhole} onClick={onTurn}>
      {isWhole ? words.fewer : words.more}
    </Button>
  )
}
