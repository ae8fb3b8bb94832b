import { makeStyles, tokens } from '@fluentui/react-components'
import { StarRegular } from '@fluentui/react-icons'
import type { ReadHomeOutput } from '#contract/read-home'
import type { HomeHabit, HomeThanks } from '#contract/view'
import { useCardBox } from '../../ui/card-box.ts'
import { HabitDots } from '../../ui/habit-dots.tsx'
import { RefusalBar } from '../../ui/page/trouble/refusal-bar.tsx'
import { TickBox } from '../../ui/tick-box.tsx'
import '../../styles/panel/tick-box.css'
import { homeWords } from '../../words/home-words.ts'
import { useReader } from '../../words/reader.ts'
import { ownPlanAddress, pairAddress } from '../pair-address.ts'
import { Told } from '../told.tsx'
import { useHomeAgain } from '../ticks/use-home-again.ts'
import { keyOf } from './shown-habits.ts'
import { useHabitTicks } from './use-habit-ticks.ts'
import { weekNow } from './week-now.ts'

const titleId = 'today'

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXS}`,
  },
  // The box is as high as the first line of the text with the space above it.
  words: { minWidth: 0, paddingTop: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  second: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minHeight: '24px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  // High and wide enough to be hit.
  who: {
    display: 'inline-flex',
    alignItems: 'center',
    minWidth: '24px',
    minHeight: '24px',
    color: 'inherit',
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
  },
  week: { marginLeft: 'auto', whiteSpace: 'nowrap' },
  star: { fontSize: '16px', margin: '6px auto 0', color: tokens.colorNeutralForeground2 },
})

/** What the reader means to do today, one tap each, and what they were thanked for. Nothing where there is neither. */
export function Today({ home }: { home: ReadHomeOutput }) {
  const styles = useStyles()
  const { box, title } = useCardBox()
  const { ownDay: words } = homeWords(useReader().language)
  const { habits = [], thanks = [] } = home
  const ticks = useHabitTicks(habits, useHomeAgain())
  const last = habits.findLast(ticks.isTicked)
  if (habits.length === 0 && thanks.length === 0) return null
  return (
    <section className={box} aria-labelledby={titleId}>
      <h2 id={titleId} className={title}>
        {words.title}
      </h2>
      {ticks.trouble !== undefined && <RefusalBar title={words.trouble} trouble={ticks.trouble} />}
      {habits.length > 0 && (
        <ul className={styles.list} aria-label={words.habits}>
          {habits.map((habit) => (
            <HabitRow
              key={keyOf(habit)}
              habit={habit}
              isDone={ticks.isDone(habit)}
              isWaiting={ticks.isWaiting(habit)}
              onTurn={(isDone) => ticks.turn(habit, isDone)}
            />
          ))}
        </ul>
      )}
      {thanks.map((one) => (
        <ThanksRow key={one.id} thanks={one} />
      ))}
      <Told>{last ? words.ticked(last.title) : ''}</Told>
    </section>
  )
}

type RowProps = { habit: HomeHabit; isDone: boolean; isWaiting: boolean; onTurn: (isDone: boolean) => void }

/** One habit: its box for today, in whose plan it stands, and the dots of its week. */
function HabitRow({ habit, isDone, isWaiting, onTurn }: RowProps) {
  const styles = useStyles()
  const words = homeWords(useReader().language)
  const { title, other, pairId } = habit
  const { dots, done, of } = weekNow(habit, isDone)
  return (
    <li className={styles.row}>
      <TickBox label={words.ownDay.tick(title)} isTicked={isDone} onTick={() => onTurn(!isDone)} />
      <div className={styles.words}>
        <div dir="auto">{title}</div>
        <div className={styles.second}>
          <a className={styles.who} href={other ? pairAddress(pairId) : ownPlanAddress} dir="auto">
            {other ? other.firstName : words.ownPlan}
          </a>
          {isWaiting && <span>{words.owed.onDevice}</span>}
          <span className={styles.week}>
            <HabitDots dots={dots} /> {words.ownDay.done(of, done)}
          </span>
        </div>
      </div>
    </li>
  )
}

/** What somebody thanked for: read here, and counted nowhere. */
function ThanksRow({ thanks: { text, other, pairId } }: { thanks: HomeThanks }) {
  const styles = useStyles()
  const { ownDay: words } = homeWords(useReader().language)
  return (
    <div className={styles.row}>
      <StarRegular className={styles.star} aria-hidden="true" />
      <div className={styles.words}>
        <div dir="auto">{text}</div>
        <div className={styles.second}>
          <a className={styles.who} href={pairAddress(pairId)} title={other.displayName} dir="auto">
            {words.from(other.firstName)}
          </a>
        </div>
      </div>
    </div>
  )
}
