import '../../styles/habit-dots.css'
import '../../styles/own-today.css'
import { type OwnDevice, OwnDeviceContext } from '../../client/own-device.ts'
import type { HomeHabit } from '#contract/view'
import { HabitDots } from '../../ui/habit-dots.tsx'
import { Aloud } from '../../ui/text/aloud.tsx'
import { TickBox } from '../../ui/tick-box.tsx'
import { homeWords } from '../../words/home-words.ts'
import { languageOf } from '../../words/language.ts'
import { ownPlanAddress } from '../pair-address.ts'
import { useListBeside } from '../use-list-beside.ts'
import { keyOf } from './shown-habits.ts'
import { useHabitTicks } from './use-habit-ticks.ts'
import { weekNow } from './week-now.ts'

type Props = { own: OwnDevice; locale: string }

/**
 * Today's habits of a plan of one's own, on the page of the one 1:1 that somebody has: they find that page in the place of
 * the list. Habits of the pair's own plan stand in its record.
 */
export function OwnToday({ own, locale }: Props) {
  const { answer } = useListBeside()
  const habits = (answer?.habits ?? []).filter(({ other }) => other === null)
  if (habits.length === 0) return null
  return (
    <OwnDeviceContext value={own}>
      <Rows habits={habits} locale={locale} />
    </OwnDeviceContext>
  )
}

const nothing = () => undefined

function Rows({ habits, locale }: { habits: readonly HomeHabit[]; locale: string }) {
  const words = homeWords(languageOf(locale))
  const ticks = useHabitTicks(habits, nothing)
  return (
    <section className="own-today" aria-label={words.ownDay.habits}>
      <p className="caption">
        {words.ownDay.title} · <a href={ownPlanAddress}>{words.ownPlan}</a>
      </p>
      <ul>
        {habits.map((habit) => {
          const isDone = ticks.isDone(habit)
          const { dots, done, of } = weekNow(habit, isDone)
          return (
            <li key={keyOf(habit)}>
              <TickBox
                label={words.ownDay.tick(habit.title)}
                isTicked={isDone}
                onTick={() => ticks.turn(habit, !isDone)}
              />
              <span dir="auto">{habit.title}</span>
              <span className="caption">
                {ticks.isWaiting(habit) && `${words.owed.onDevice} `}
                <HabitDots dots={dots} /> {words.ownDay.done(of, done)}
              </span>
            </li>
          )
        })}
      </ul>
      <Aloud className="caption">{ticks.trouble === undefined ? '' : words.ownDay.trouble}</Aloud>
    </section>
  )
}
