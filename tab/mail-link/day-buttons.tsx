import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'

const useStyles = makeStyles({
  days: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  // What is said of the day stands below both, so that the two stay level.
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  day: { flex: '0 1 200px', minWidth: 0 },
})

type Props = {
  /** Days at hand, each one click; the first is the one most people want. */
  days: readonly { on: string; text: string }[]
  /** The first day that may be chosen. */
  from: string
  words: { otherDay: string; act: string; bad: string }
  isBusy: boolean
  onChoose: (day: string) => void
}

/** A day by one click, or any other by its date. */
export function DayButtons({ days, from, words, isBusy, onChoose }: Props) {
  const styles = useStyles()
  const [day, setDay] = useState('')
  const [isBad, setBad] = useState(false)

  function submit(event: FormEvent): void {
    event.preventDefault()
    const isWrong = day === '' || day < from
    setBad(isWrong)
    if (!isWrong) onChoose(day)
  }

  return (
    <>
      {days.length > 0 && (
        <div className={styles.days}>
          {days.map(({ on, text }, place) => (
            <Button
              key={on}
              appearance={place === 0 ? 'primary' : 'secondary'}
              disabledFocusable={isBusy}
              onClick={() => onChoose(on)}
            >
              {text}
            </Button>
          ))}
        </div>
      )}
      <form onSubmit={submit} noValidate>
        <Field label={words.otherDay} {...(isBad ? { validationMessage: words.bad } : {})}>
          {(field) => (
            <div className={styles.row}>
              <Input
                {...field}
                className={styles.day}
                type="date"
                value={day}
                min={from}
                onChange={(_event, { value }) => setDay(value)}
              />
              <Button type="submit" disabledFocusable={isBusy}>
                {words.act}
              </Button>
            </div>
          )}
        </Field>
      </form>
    </>
  )
}
