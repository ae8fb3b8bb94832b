import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'

const useStyles = makeStyles({
  sure: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    alignItems: 'flex-start',
    margin: 0,
    padding: 0,
    border: 'none',
  },
  text: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

type Props = {
  words: { ask: string; sure: string; act: string; keep: string }
  isDisabled: boolean
  /** Asked before the question: false leaves it unasked, such as for an empty field. */
  mayAsk?: () => boolean
  onAct: () => void
}

/** A deed that nobody takes back: its button asks once more, in its own place, and the safe answer has the focus. */
export function SureButton({ words, isDisabled, mayAsk = () => true, onAct }: Props) {
  const styles = useStyles()
  const [isAsking, setAsking] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const wasAsking = useRef(false)
  useEffect(() => {
    if (isAsking || wasAsking.current) place.current?.querySelector('button')?.focus()
    wasAsking.current = isAsking
  }, [isAsking])

  return (
    <div ref={place}>
      {isAsking ? (
        <fieldset className={styles.sure} aria-label={words.sure}>
          <p className={styles.text}>{words.sure}</p>
          <div className={styles.row}>
            <Button appearance="primary" onClick={() => setAsking(false)}>
              {words.keep}
            </Button>
            <Button
              disabledFocusable={isDisabled}
              onClick={() => {
                setAsking(false)
                onAct()
              }}
            >
              {words.act}
            </Button>
          </div>
        </fieldset>
      ) : (
        <Button disabledFocusable={isDisabled} onClick={() => mayAsk() && setAsking(true)}>
          {words.ask}
        </Button>
      )}
    </div>
  )
}
