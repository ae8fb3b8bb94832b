import { makeStyles, tokens } from '@fluentui/react-components'
import type { MailboxView } from '#contract/read-runs'
import { Card } from '../look/card.tsx'
import { useReader } from '../words/reader.ts'
import { runsWords } from '../words/runs-words.ts'

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2, maxWidth: '640px' },
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 260px), 1fr))',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  state: { color: tokens.colorNeutralForeground2 },
})

/** Calendars that could not be read: a state of their people, not a failure of the night. */
export function ClosedMailboxes({ mailboxes, count }: { mailboxes: readonly MailboxView[]; count: number }) {
  const styles = useStyles()
  const { closed, more } = runsWords(useReader().language)
  return (
    <Card title={closed.title(count)} titleId="closed-mailboxes">
      <p className={styles.text}>{closed.text}</p>
      <ul className={styles.list}>
        {mailboxes.map(({ oid, name, state }) => (
          <li key={oid}>
            <bdi>{name}</bdi> <span className={styles.state}>({closed.states[state]})</span>
          </li>
        ))}
        {count > mailboxes.length && <li>{more(count - mailboxes.length)}</li>}
      </ul>
    </Card>
  )
}
