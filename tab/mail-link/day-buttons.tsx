import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { DayForm } from '../ui/page/day-form.tsx'

const useStyles = makeStyles({
  days: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
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

  function choose(): void {
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
      <DayForm
        label={words.otherDay}
        problem={isBad ? words.bad : undefined}
        day={day}
        onDay={setDay}
        from={from}
        act={words.act}
        isOff={isBusy}
        onSend={choose}
      />
    </>
  )
}
