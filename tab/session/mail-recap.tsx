import { Button } from '../ui/button.tsx'
import { useState } from 'react'
import type { MailRecapOutput } from '#contract/mail-recap'
import { useCall } from '../client/call-context.ts'
import '../styles/session.css'
import { useScene } from '../ui/scene/scene.ts'
import { useIsOffline } from '../ui/hooks/use-is-offline.ts'
import { sessionWords } from '../words/session-words.ts'

type End = MailRecapOutput | { state: 'failed' }

/**
 * Sends the recap to whoever reads it, once for each closing, and says what became of it. It waits on no device: a mail
 * that leaves hours later would surprise. `closedAt` tells one closing from the next.
 */
export function MailRecap({ pairId, on, closedAt }: { pairId: string; on: string; closedAt: string | undefined }) {
  const { language, announce } = useScene()
  const words = sessionWords(language).closed.mail
  const call = useCall()
  const isOffline = useIsOffline()
  const [isSending, setSending] = useState(false)
  const [ended, setEnded] = useState<{ of: string | undefined; end: End }>()
  const end = ended?.of === closedAt ? ended?.end : undefined
  const isOver = end !== undefined && 'to' in end
  const said = end ? saidOf(end) : isOffline ? words.offline : undefined

  async function send(): Promise<void> {
    if (isSending || isOver || isOffline) return
    setSending(true)
    announce(words.sending)
    const answer: End = await call('mailRecap', { pairId, on }).catch(() => ({ state: 'failed' }))
    setEnded({ of: closedAt, end: answer })
    setSending(false)
    announce(saidOf(answer))
  }

  function saidOf(answer: End): string {
    return 'to' in answer ? words[answer.state](answer.to) : words[answer.state]
  }

  return (
    <>
      <Button
        size="small"
        className="small-button"
        disabledFocusable={isSending || isOver || isOffline}
        onClick={() => void send()}
      >
        {isSending ? words.sending : words.send}
      </Button>
      {said !== undefined && <p className="caption below-buttons">{said}</p>}
    </>
  )
}
