import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReadSettingsOutput } from '#contract/read-settings'
import { useCall } from '../client/call-context.ts'
import type { Call } from '../client/create-call.ts'

const queryKey = ['settings']

/** Sends one change and tells what it makes of what the page shows. */
export type Send = (call: Call) => Promise<(shown: ReadSettingsOutput) => ReadSettingsOutput>

/** One change of one setting, in words and deeds, with the way back. */
export type SettingStep = {
  what: string
  now: string
  was: string
  to: Send
  back: Send
  /** True for a refusal that is said beside the setting's own control, and so not a second time. */
  saysItself?: (trouble: unknown) => boolean
}

/** Keeps a change at once. It never throws: what went wrong stands on the page. Undefined when it was kept, else why not. */
export type Keep = (step: SettingStep) => Promise<unknown>

export function useSettings() {
  const call = useCall()
  return useQuery({ queryKey, queryFn: ({ signal }) => call('readSettings', {}, { signal }) })
}

/**
 * Keeps changes one after the other, in the order in which they were made. `last` is what was kept last and can be taken
 * back; to take it back is a change like any other, so it can be taken back as well.
 */
export function useKeep() {
  const call = useCall()
  const queries = useQueryClient()
  const [last, setLast] = useState<SettingStep>()
  const sent = useMutation({
    scope: { id: 'settings' },
    mutationFn: (step: SettingStep) => step.to(call),
    onSuccess: (follow, step) => {
      queries.setQueryData<ReadSettingsOutput>(queryKey, (shown) => shown && follow(shown))
      setLast(step)
    },
    // What is said beside a control must not lie under the bar that tells of the change before.
    onError: (trouble, step) => {
      if (step.saysItself?.(trouble)) setLast(undefined)
    },
  })
  const keep: Keep = (step) =>
    sent.mutateAsync(step).then(
      () => undefined,
      (trouble: unknown) => trouble,
    )
  return {
    keep,
    last,
    undo: () => last && keep({ what: last.what, now: last.was, was: last.now, to: last.back, back: last.to }),
    trouble: sent.error && !sent.variables?.saysItself?.(sent.error) ? sent.error : undefined,
  }
}
