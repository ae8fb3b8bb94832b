import { loggedChange } from '#contract/logged-operations'
import { makeStyles, tokens } from '@fluentui/react-components'
import type { OrganisationLogEntry } from '#contract/read-organisation-log'
import { Card } from '../ui/card.tsx'
import { datesIn } from '../words/dates.ts'
import { organisationLogWords } from '../words/organisation-log-words.ts'
import { useReader } from '../words/reader.ts'
import { deedOf } from './deed-of.ts'
import { daysOf } from './days-of.ts'

const useStyles = makeStyles({
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  days: { display: 'grid', gap: tokens.spacingVerticalL, maxWidth: '760px' },
  list: { display: 'grid', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyle: 'none' },
  line: { overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold },
  when: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
})

/** The lines of the log under their days, on the reader's clock. */
export function LogDays({ entries }: { entries: readonly OrganisationLogEntry[] }) {
  const styles = useStyles()
  const reader = useReader()
  const words = organisationLogWords(reader.language)
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const dates = datesIn(reader.locale, zone)
  if (entries.length === 0) return <p className={styles.none}>{words.none}</p>
  return (
    <div className={styles.days}>
      {daysOf(entries, (instant) => dates.dayOf(instant)).map(({ day, lines }) => (
        <Card key={day} title={dates.full(day)} titleId={`day-${day}`}>
          <ul className={styles.list}>
            {lines.map((line, at) => (
              // Two lines may be alike in everything; lines are only added before the first and after the last.
              <li key={`${line.at} ${line.what} ${lines.length - at}`} className={styles.line}>
                <bdi className={styles.name}>
                  {line.what === loggedChange ? words.deployment : (line.by ?? words.nobody)}
                </bdi>{' '}
                {deedOf(line, reader)}
                <span className={styles.when}>
                  {line.until === null
                    ? dates.time(line.at)
                    : words.between(dates.time(line.at), dates.time(line.until))}
                </span>
              </li>
            ))}
          </ul>
        </Card>
      ))}
    </div>
  )
}
