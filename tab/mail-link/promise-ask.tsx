import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { MailLinkPromise } from '#contract/read-mail-link'
import { isolate } from '../words/isolate.ts'
import { mailLinkWords, type MailLinkWords } from '../words/mail-link-words.ts'
import { plainDay, unbroken, weekdayAndDay } from '../words/day-spans.ts'
import { textOf } from '../words/text-of.ts'
import { useReader } from '../words/reader.ts'
import { useCardBox } from '../ui/card-box.ts'
import { AskPage } from './ask-page.tsx'
import { DayButtons } from './day-buttons.tsx'
import { promiseSays } from './promise-says.ts'
import { useFollow } from './use-mail-link.ts'

const useStyles = makeStyles({
  text: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  facts: { margin: 0, color: tokens.colorNeutralForeground2 },
})

type Props = { link: string; view: MailLinkPromise; pairAddress: string }

/** One promise and the one question about it, or what became of both. */
export function PromiseAsk({ link, view, pairAddress }: Props) {
  const styles = useStyles()
  const { box } = useCardBox()
  const { language, locale } = useReader()
  const words = mailLinkWords(language)
  const { follow, undo } = useFollow(link)
  const { commitment, other, standing, ask } = view
  const isBusy = follow.isPending || undo.isPending
  const isDone = follow.data?.isDone === true && !undo.isSuccess
  const act = (to: string | null) => follow.mutate({ to, etag: commitment.etag })
  const due = commitment.currentDue ?? commitment.due
  const { title, says } = promiseSays(view, { words, locale, isDone, isTakenBack: undo.isSuccess })
  return (
    <AskPage
      title={title}
      says={says}
      isBusy={isBusy}
      trouble={follow.error ?? undo.error}
      onUndo={isDone && ask !== 'move' ? () => undo.mutate(view) : undefined}
      way={{ text: words.open, href: pairAddress }}
      asks={standing === 'open' && <Asks view={view} words={words} locale={locale} isBusy={isBusy} onAct={act} />}
    >
      <div className={box}>
        <p className={styles.text}>{textOf(commitment, language)}</p>
        <p className={styles.facts}>
          {words.withName(isolate(other.displayName))},{' '}
          {due === null ? words.noDay : words.due(weekdayAndDay(locale, due))}
        </p>
      </div>
    </AskPage>
  )
}

type AsksProps = {
  view: MailLinkPromise
  words: MailLinkWords
  locale: string
  isBusy: boolean
  onAct: (to: string | null) => void
}

function Asks({ view, words, locale, isBusy, onAct }: AsksProps) {
  const { ask, commitment, today, nextOn, weekLaterOn } = view
  if (ask === 'done')
    return (
      <div>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => onAct(null)}>
          {words.done.act}
        </Button>
      </div>
    )
  const current = commitment.currentDue
  const near = [
    { on: nextOn, text: words.move.next },
    { on: weekLaterOn, text: words.move.week },
  ].flatMap(({ on, text }, place, all) =>
    on === null || on === current || (place === 1 && on === all[0]?.on)
      ? []
      : [{ on, text: text(weekdayAndDay(locale, on)) }],
  )
  const { due } = commitment
  const asked = ask === 'accept' && due !== null && due >= today
  const days = asked ? [{ on: due, text: words.accept.act(unbroken(plainDay(locale, due))) }] : near
  const isAccept = ask === 'accept'
  return (
    <DayButtons
      days={days}
      from={today}
      words={{ otherDay: words.otherDay, act: isAccept ? words.accept.other : words.move.act, bad: words.badDay }}
      isBusy={isBusy}
      onChoose={onAct}
    />
  )
}
