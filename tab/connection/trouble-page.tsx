import type { PageWords } from '../words/page-words.ts'
import { CodeForIt } from './code-for-it.tsx'
import { Retry } from './retry.tsx'

type Props = {
  words: PageWords
  says: { title: string; text: string; help?: string }
  code?: string | undefined
  onRetry?: (() => void) | undefined
  isQuiet?: boolean
}

/** A whole page for the cases in which there is nothing else to show: what is the case, what is safe, what to do. */
export function TroublePage({ words, says, code, onRetry, isQuiet }: Props) {
  return (
    <main className="trouble">
      <h1>{says.title}</h1>
      <p>{says.text}</p>
      {says.help && <p className="caption">{says.help}</p>}
      {onRetry && <Retry words={words} onRetry={onRetry} isQuiet={isQuiet} />}
      {code && <CodeForIt words={words} code={code} />}
    </main>
  )
}
