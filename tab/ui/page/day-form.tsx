import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components'

const useStyles = makeStyles({
  // What is said of the day stands below both, so that the two stay level.
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  day: { flex: '0 1 200px', minWidth: 0 },
})

type Props = {
  label: string
  /** Why the day cannot be taken. */
  problem: string | undefined
  day: string
  onDay: (day: string) => void
  /** The first and the last day that may be chosen. */
  from: string
  until?: string
  /** What the button does. */
  act: string
  /** It cannot be sent now; with `isLocked` not even typed. */
  isOff: boolean
  isLocked?: boolean
  onSend: () => void
}

/** One day by its date, and what is done with it. Whoever uses it says what is wrong with a day. */
export function DayForm({ label, problem, day, onDay, from, until, act, isOff, isLocked = false, onSend }: Props) {
  const styles = useStyles()
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onSend()
      }}
      noValidate
    >
      <Field label={label} {...(problem === undefined ? {} : { validationMessage: problem })}>
        {(field) => (
          <div className={styles.row}>
            <Input
              {...field}
              className={styles.day}
              type="date"
              value={day}
              min={from}
              max={until}
              disabled={isLocked}
              onChange={(_event, { value }) => onDay(value)}
            />
            <Button type="submit" disabledFocusable={isOff}>
              {act}
            </Button>
          </div>
        )}
      </Field>
    </form>
  )
}
