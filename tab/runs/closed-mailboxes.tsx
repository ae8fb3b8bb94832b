import type { MailboxView } from '#contract/read-runs'
import { useReader } from '../words/reader.ts'
import { runsWords } from '../words/runs-words.ts'
import { ListedCard } from './listed-card.tsx'

/** Calendars that could not be read: a state of their people, not a failure of the night. */
export function ClosedMailboxes({ mailboxes, count }: { mailboxes: readonly MailboxView[]; count: number }) {
  const { closed, more } = runsWords(useReader().language)
  const items = mailboxes.map(({ oid, name, state }) => ({ id: oid, name, aside: closed.states[state] }))
  return (
    <ListedCard
      title={closed.title(count)}
      titleId="closed-mailboxes"
      text={closed.text}
      items={items}
      {...(count > mailboxes.length ? { more: more(count - mailboxes.length) } : {})}
    />
  )
}
