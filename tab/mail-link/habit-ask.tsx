import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { MailLinkHabit } from '#contract/read-mail-link'
import { ownPlanAddress, pairAddress } from '../pairs/pair-address.ts'
import { useCardBox } from '../ui/card-box.ts'
import { weekdayAndDay } from '../words/day-spans.ts'
import { isolate } from '../words/isolate.ts'
import { mailLinkWords } from '../words/mail-link-words.ts'
import { useReader } from '../words/reader.ts'
import { AskPage } from './ask-page.tsx'
import { usedSays } from './promise-says.ts'
import { useFollow } from './use-mail-link.ts'

const useStyles = makeStyles({
  text: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  facts: { margin: 0, color: tokens.colorNeutralForeground2 },
})

type Props = { link: string; view: MailLinkHabit }

/** One habit, of a plan with somebody or of one's own: was it done today? */
export function HabitAsk({ link, view }: Props) {
  const styles = useStyles()
  const { box } = useCardBox()
  const { language, locale } = useReader()
  const words = mailLinkWords(language)
  const { follow, undo } = useFollow(link)
  const { standing, usedAt, isDone, on, other, title, pairId } = view
  const isBusy = follow.isPending || undo.isPending
  const hasJust = follow.data?.isDone === true && !undo.isSuccess

  function says(): string {
    if (undo.isSuccess || hasJust) return ''
    if (standing === 'used') return usedSays(usedAt, { words, locale })
    if (standing === 'expired') return other ? words.standing.expired : words.habit.expired
    if (standing === 'read-only' && other) return words.standing.readOnly(isolate(other.firstName))
    return standing === 'open' ? words.habit.text : ''
  }

  function heading(): string {
    if (undo.isSuccess) return words.taken
    if (isDone) return words.habit.said(weekdayAndDay(locale, on))
    return standing === 'settled' ? words.habit.over : words.habit.title
  }

  return (
    <AskPage
      title={heading()}
      says={says()}
      isBusy={isBusy}
      trouble={follow.error ?? undo.error}
      onUndo={hasJust ? () => undo.mutate(view) : undefined}
      way={other ? { text: words.open, href: pairAddress(pairId) } : { text: words.habit.open, href: ownPlanAddress }}
      asks={
        standing === 'open' && (
          <div>
            <Button appearance="primary" disabledFocusable={isBusy} onClick={() => follow.mutate({ to: null })}>
              {words.habit.act}
            </Button>
          </div>
        )
      }
    >
      <div className={box}>
        <p className={styles.text}>{title}</p>
        <p className={styles.facts}>{words.habit.own(weekdayAndDay(locale, on))}</p>
      </div>
    </AskPage>
  )
}
