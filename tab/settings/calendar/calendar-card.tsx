import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { PairId } from '#domain/pair'
import { useReader } from '../../words/reader.ts'
import { settingsWords } from '../../words/settings-words.ts'
import { AddressList } from './address-list.tsx'
import { DelegatesSetting } from './delegates-setting.tsx'
import { NotPeopleList } from './not-people-list.tsx'
import { SettingsCard } from '../settings-card.tsx'

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  text: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    maxWidth: '640px',
  },
})

type Props = {
  addresses: readonly string[]
  /** Where the list of what the calendar shows of a 1:1 opens. */
  calendarOf: (pairId: PairId) => string
}

/** By which addresses calendars know the person, who organises for them, and which of their guests are no people. */
export function CalendarCard({ addresses, calendarOf }: Props) {
  const words = settingsWords(useReader().language).calendar
  return (
    <SettingsCard title={words.title}>
      <Part title={words.addresses} text={addresses.length === 0 ? words.noAddresses : words.addressesText}>
        {addresses.length > 0 && <AddressList addresses={addresses} />}
      </Part>
      <Part title={words.delegates} text={words.delegatesText}>
        <DelegatesSetting />
      </Part>
      <Part title={words.notPeople} text={words.notPeopleText}>
        <NotPeopleList addressOf={calendarOf} />
      </Part>
    </SettingsCard>
  )
}

function Part({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  const styles = useStyles()
  return (
    <div className={styles.part}>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.text}>{text}</p>
      {children}
    </div>
  )
}
