import type { MailLinkRest } from '#contract/read-mail-link'
import { addDays } from '#domain/time/add-days'
import { plainDay, unbroken } from '../words/day-spans.ts'
import { mailLinkWords } from '../words/mail-link-words.ts'
import { useReader } from '../words/reader.ts'
import { AskPage } from './ask-page.tsx'
import { DayButtons } from './day-buttons.tsx'
import { usedSays } from './promise-says.ts'
import { useFollow } from './use-mail-link.ts'

type Props = { link: string; view: MailLinkRest; settingsAddress: string }

/** For how long the weekly mail rests, or from when it comes again. */
export function RestAsk({ link, view, settingsAddress }: Props) {
  const { language, locale } = useReader()
  const all = mailLinkWords(language)
  const words = all.rest
  const { follow, undo } = useFollow(link)
  const { standing, usedAt, today, restsUntil } = view
  const isBusy = follow.isPending || undo.isPending
  const days = [14, 28]
    .map((weeks) => addDays(today, weeks))
    .map((on) => ({ on, text: words.until(unbroken(plainDay(locale, on))) }))
  const state = restsUntil === null ? words.comes : words.said(unbroken(plainDay(locale, restsUntil)))

  function says(): string {
    if (standing === 'open') return words.text
    if (standing === 'expired') return all.standing.expiredRest
    return follow.data?.isDone ? '' : usedSays(usedAt, { words: all, locale })
  }

  return (
    <AskPage
      title={standing === 'open' ? words.title : state}
      says={says()}
      isBusy={isBusy}
      trouble={follow.error ?? undo.error}
      onUndo={restsUntil === null || standing === 'open' ? undefined : () => undo.mutate(view)}
      way={{ text: words.settings, href: settingsAddress }}
      asks={
        standing === 'open' && (
          <DayButtons
            days={days}
            from={addDays(today, 1)}
            words={{ otherDay: all.otherDay, act: words.act, bad: all.badRest }}
            isBusy={isBusy}
            onChoose={(to) => follow.mutate({ to })}
          />
        )
      }
    />
  )
}
