import { useEffect, useRef, useState } from 'react'
import type { ReadPlanOutput } from '#contract/read-plan'
import { emptyDraft, type PlanDraft } from '#domain/plan/plan-draft'
import { useCall } from '../../client/call-context.ts'
import type { DeviceStore } from '../../client/device/device-store.ts'
import { keepDrafts } from '../../client/device/draft-keeper.ts'

/** How long the hands rest before a draft is sent, in milliseconds. */
const restMs = 1_500

/** A draft with where it is kept: on its way, with the API, or on this device alone. */
export type KeptDraft = {
  draft: PlanDraft
  isWithApi: boolean
  write: (draft: PlanDraft) => void
  /** It is proposed or thrown away: nothing of it stays on the device. */
  letGo: () => void
}

type Deps = { pairId: string; read: ReadPlanOutput; device: DeviceStore; scope: string; start?: PlanDraft | undefined }

/**
 * One's own draft of a plan. Every letter is kept on the device, sealed; when the hands rest it goes to the API, where only
 * its author finds it again. `start` is what it begins with when nothing was written yet.
 */
export function useDraft({ pairId, read, device, scope, start }: Deps): KeptDraft {
  const call = useCall()
  const [draft, setDraft] = useState<PlanDraft>(() => read.draft ?? start ?? emptyDraft(read.today))
  const [isWithApi, setWithApi] = useState(read.draft !== null)
  const [keep] = useState(() => keepDrafts(device))
  const isTyped = useRef(false)
  const isLetGo = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const latest = useRef(draft)
  const isSending = useRef(false)

  useEffect(() => {
    device.draft(scope).then(
      (kept) => {
        const known = kept && parsed(kept.text)
        if (known && !isTyped.current) setDraft(known)
      },
      () => undefined,
    )
    return () => clearTimeout(timer.current)
  }, [device, scope])

  /** One at a time, so that an older one never comes last; what was written meanwhile follows. */
  async function send(): Promise<void> {
    if (isSending.current) return
    isSending.current = true
    const sent = latest.current
    try {
      await call('savePlanDraft', { pairId, draft: sendable(sent) })
      isSending.current = false
      if (latest.current === sent) setWithApi(true)
      else if (!isLetGo.current) await send()
    } catch {
      // It stays on the device, and goes with the next letter.
      isSending.current = false
      setWithApi(false)
    }
  }

  return {
    draft,
    isWithApi,
    write(next) {
      isTyped.current = true
      latest.current = next
      setDraft(next)
      setWithApi(false)
      void keep(scope, { text: JSON.stringify(next), kind: 'note', isPrivate: true })
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void send(), restMs)
    },
    letGo() {
      isLetGo.current = true
      clearTimeout(timer.current)
      void keep(scope, undefined)
    },
  }
}

/** A draft goes on from a plan that was closed, or from none. */
function sendable({ from, ...draft }: PlanDraft) {
  return from?.why === 'next' ? { ...draft, from: { planId: from.planId, why: from.why } } : draft
}

/** What lay on the device, unless an older version of this page wrote it in another form. */
function parsed(text: string): PlanDraft | undefined {
  try {
    const draft = JSON.parse(text) as PlanDraft
    const isWhole = Array.isArray(draft.terms.kpis) && Array.isArray(draft.habits) && Array.isArray(draft.ideas)
    return isWhole ? draft : undefined
  } catch {
    return undefined
  }
}
