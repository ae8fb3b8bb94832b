import { makeStyles, tokens } from '@fluentui/react-components'
import { useId } from 'react'
import type { Delivery } from '#domain/digests/delivery'
import type { DigestSwitch } from '#domain/digests/digest-choice'
import { Card } from '../../ui/card.tsx'
import { deliveryWords } from '../../words/delivery-words.ts'
import { useReader } from '../../words/reader.ts'
import { DeliveryLines } from './delivery-lines.tsx'

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
})

/** The last seven days in one sum, and to whom the deployment sends at all. */
export function MailWeek({ week, digestsFor }: { week: Delivery; digestsFor: DigestSwitch }) {
  const styles = useStyles()
  const words = deliveryWords(useReader().language)
  return (
    <Card title={words.week} titleId={useId()}>
      <p className={styles.text}>{words.digestsFor[digestsFor]}</p>
      <DeliveryLines delivery={week} />
    </Card>
  )
}
