import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { FollowMailLinkOutput } from '#contract/follow-mail-link'
import type { MailLinkHabit, MailLinkPromise, MailLinkRest, MailLinkView } from '#contract/read-mail-link'
import { useCall } from '../client/call-context.ts'

export type AskedView = MailLinkPromise | MailLinkHabit | MailLinkRest

/** What the link leads to. */
export function useMailLink(link: string) {
  const call = useCall()
  return useQuery({
    queryKey: ['mail-link', link],
    queryFn: ({ signal }) => call('readMailLink', { link }, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/**
 * Does what the link asks, and takes it back. A request that got lost may have been heard, so the link is read anew after
 * any trouble: it says itself whether it was used.
 */
export function useFollow(link: string) {
  const call = useCall()
  const queries = useQueryClient()
  const show = (view: MailLinkView) => queries.setQueryData(['mail-link', link], view)
  const reread = () => queries.invalidateQueries({ queryKey: ['mail-link', link] })
  const follow = useMutation({
    mutationFn: ({ to, etag }: { to: string | null; etag?: string }): Promise<FollowMailLinkOutput> =>
      call('followMailLink', { link, to, ...(etag === undefined ? {} : { etag }) }),
    onSuccess: ({ view }) => show(view),
    onError: reread,
  })
  const undo = useMutation({
    mutationFn: async (view: AskedView) => {
      await takeBack(call, view)
      return call('readMailLink', { link })
    },
    onSuccess: show,
    onError: reread,
  })
  return { follow, undo }
}

async function takeBack(call: ReturnType<typeof useCall>, view: AskedView): Promise<unknown> {
  if (view.kind === 'rest') return call('changeSettings', { digestSnoozedUntil: null })
  if (view.kind === 'habit') {
    const { pairId, planId, habitId, on } = view
    return call('changePlan', { pairId, planId, act: { kind: 'tick-habit', habitId, on, isDone: false } })
  }
  const { id: commitmentId, etag } = view.commitment
  const named = { pairId: view.pairId, commitmentId, etag }
  return view.ask === 'accept'
    ? call('answerCommitment', { ...named, answer: 'unanswered', due: null })
    : call('untickCommitment', named)
}
