import { useState } from 'react'
import { copyText } from '../ui/text/copy-text.ts'
import type { PageWords } from '../words/page-words.ts'

/** The short code that IT finds again in the log, to read out or to copy. */
export function CodeForIt({ words, code }: { words: PageWords; code: string }) {
  const [isCopied, setCopied] = useState(false)
  return (
    <p className="caption">
      {words.codeForIt} <strong>{code}</strong>.{' '}
      <button type="button" className="link-button" onClick={() => void copyText(code).then(setCopied)}>
        {isCopied ? words.copied : words.copyCode}
      </button>
    </p>
  )
}
