import '../styles/habit-dots.css'
import type { HabitDot } from '#domain/plan/habit-dots'

/** One dot for each day of a habit: filled when done, empty when not, dotted where the day does not count. */
export function HabitDots({ dots }: { dots: readonly HabitDot[] }) {
  return (
    <span className="habit-dots" aria-hidden>
      {dots.map(({ on, state }) => (
        <i key={on} className={state} />
      ))}
    </span>
  )
}
