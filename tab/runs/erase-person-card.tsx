import { Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import { useMutation } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { Aloud } from '../ui/text/aloud.tsx'
import { useCall } from '../client/call-context.ts'
import { eraseToTheEnd } from '../client/erase-to-the-end.ts'
import { Card } from '../ui/card.tsx'
import { RefusalBar } from '../ui/page/trouble/refusal-bar.tsx'
import { SureButton } from '../ui/sure-button.tsx'
import { useReader } from '../words/reader.ts'
import { runsWords } from '../words/runs-words.ts'

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, alignItems: 'flex-start' },
  text: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '640px' },
  field: { width: '100%', maxWidth: '360px' },
})

/** Erases somebody who has left and asked for it. What goes and what stays is said before anything happens. */
export function ErasePersonCard() {
  const styles = useStyles()
  const words = runsWords(useReader().language).erase
  const call = useCall()
  const [address, setAddress] = useState('')
  const [isMissing, setMissing] = useState(false)
  const erase = useMutation({ mutationFn: () => eraseToTheEnd(() => call('erasePerson', { address: address.trim() })) })

  function mayAsk(): boolean {
    setMissing(address.trim() === '')
    return address.trim() !== ''
  }

  return (
    <Card title={words.title} titleId={useId()}>
      <div className={styles.parts}>
        <p className={styles.text}>{words.text}</p>
        <Field
          className={styles.field}
          label={words.address}
          {...(isMissing ? { validationMessage: words.missing } : {})}
        >
          <Input type="email" value={address} onChange={(_event, { value }) => setAddress(value)} />
        </Field>
        {erase.isError && <RefusalBar title={words.broken} safe={words.again} trouble={erase.error} />}
        <SureButton words={words} isDisabled={erase.isPending} mayAsk={mayAsk} onAct={() => erase.mutate()} />
        <Aloud>
          {erase.isPending && words.underWay}
          {erase.isSuccess && (erase.data.refused ? words.refused[erase.data.refused] : words.done(erase.data.removed))}
        </Aloud>
      </div>
    </Card>
  )
}
