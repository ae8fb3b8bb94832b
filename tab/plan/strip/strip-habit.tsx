import type { HabitDot } from '#domain/plan/habit-dots'
import type { HabitStrip } from '#domain/plan/plan-strip'
import { DrawnBox } from '../../ui/drawn-box.tsx'
import { useScene } from '../../ui/scene/scene.ts'
import { TickBox } from '../../ui/tick-box.tsx'
import type { PlanTodayWords } from '../../words/plan-today-words.ts'
import { HabitDots } from '../../ui/habit-dots.tsx'
import { planStep } from '../plan-step.ts'

type Props = { planId: string; habit: HabitStrip; words: PlanTodayWords }

/**
 * A habit as a row of the record: one tap for today, its title in one line, below it the dots of this week and how many of
 * its days are done. As high with any title: its place is kept before it comes.
 */
export function StripHabit({ planId, habit, words }: Props) {
  const { you, other, today, mayWrite, acts } = useScene()
  const { id, owner, title, when, where, isDoneToday, thisWeek } = habit
  const isOwn = owner === you
  // A tick that waits on this device is in its dot at once.
  const dots = thisWeek.dots.map((dot) => (dot.on === today ? todaysDot(dot, isDoneToday) : dot))

  function tick(): void {
    const act = { kind: 'tick-habit', habitId: id, on: today, isDone: !isDoneToday } as const
    acts.step(isDoneToday ? words.unticked : words.ticked, planStep(planId, act), () =>
      planStep(planId, { ...act, isDone: isDoneToday }),
    )
  }

  return (
    <li className="line habit-row" title={`${title}. ${when}, ${where}`}>
      {isOwn && mayWrite ? (
        <TickBox label={words.today(title)} isTicked={isDoneToday} onTick={tick} />
      ) : (
        <DrawnBox
          isOwn={isOwn}
          isDone={isDoneToday}
          says={isDoneToday ? words.doneToday(title) : words.notYours(other, title)}
        />
      )}
      <span className="text">
        <span className="title">{title}</span>
        <span className="caption">
          <HabitDots dots={dots} /> {words.done(thisWeek.of, thisWeek.done)}
        </span>
      </span>
    </li>
  )
}

function todaysDot(dot: HabitDot, isDone: boolean): HabitDot {
  return { ...dot, state: isDone ? 'done' : dot.state === 'done' ? 'open' : dot.state }
}
