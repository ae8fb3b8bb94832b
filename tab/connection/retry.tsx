import { Button } from '../ui/button.tsx'
import { ArrowSync20Regular } from '@fluentui/react-icons/headless/svg/arrow-sync'
import { useNow } from '../ui/hooks/use-now.ts'
import type { PageWords } from '../words/page-words.ts'

type Props = {
  words: PageWords
  onRetry: () => void
  retryAt?: number
  /** Is it unlikely to help? Then it is offered, not advised. */
  isQuiet?: boolean | undefined
}

/** The one thing to do when something is in the way: try again now, or see when it happens by itself. */
export function Retry({ words, onRetry, retryAt, isQuiet = false }: Props) {
  const now = useNow(1_000)
  const seconds = retryAt === undefined ? 0 : Math.ceil((retryAt - now) / 1000)
  return (
    <div className="row start retry">
      <Button appearance={isQuiet ? 'secondary' : 'primary'} icon={<ArrowSync20Regular />} onClick={onRetry}>
        {words.tryAgain}
      </Button>
      {seconds > 0 && <span className="caption">{words.againIn(seconds)}</span>}
    </div>
  )
}
