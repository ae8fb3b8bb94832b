import { daysBetween } from '#domain/time/days-between'
import type { Side } from '#domain/pair'
import { strandRows } from './strand-rows.ts'
import type { Knot, Strand, Thread } from './thread-of.ts'

const rowHeight = 14
/** Labels stand before the lines where there is room, else over them, in pixels. */
const [roomy, labelWidth, labelHeight] = [420, 92, 18]
/** Lines per side: what is older or more stands in the table. */
const mostRows = 4

type Props = {
  /** As wide as it is drawn, so that letters keep their size. */
  width: number
  thread: Thread
  you: Side
  labels: { meetings: string; youOwe: string; theyOwe: string; today: string }
  month: (day: string) => string
}

/** One thread: knots are 1:1s, lines below are promises from the day they were made to the tick. */
export function ThreadPicture({ width, thread, you, labels, month }: Props) {
  const { from, to, today, knots, strands } = thread
  const days = daysBetween(from, to)
  const isRoomy = width >= roomy
  const left = isRoomy ? labelWidth : 8
  const over = isRoomy ? 0 : labelHeight
  const knotsAt = 34 + over
  const x = (day: string) => left + (Math.max(0, Math.min(days, daysBetween(from, day))) / days) * (width - left - 8)
  const rowsOf = (isMine: boolean) =>
    strandRows(
      strands.filter(({ owner }) => (owner === you) === isMine),
      mostRows,
    )
  const [mine, theirs] = [rowsOf(true), rowsOf(false)]
  const mineAt = knotsAt + 24 + over
  const theirsAt = mineAt + Math.max(1, mine.length) * rowHeight + 10 + over
  const height = theirsAt + Math.max(1, theirs.length) * rowHeight + 2
  return (
    <svg className="thread-picture" viewBox={`0 0 ${width} ${height}`} aria-hidden>
      {monthsBetween(from, to).map((day) => (
        <g key={day}>
          <line className="grid" x1={x(day)} x2={x(day)} y1="16" y2={height} />
          {Math.abs(x(day) - x(today)) > 62 && (
            <text x={x(day)} y="10" textAnchor={x(day) < 20 ? 'start' : 'middle'}>
              {month(day)}
            </text>
          )}
        </g>
      ))}
      <line className="now" x1={x(today)} x2={x(today)} y1="16" y2={height} />
      <text className="strong" x={x(today)} y="10" textAnchor="middle">
        {labels.today}
      </text>
      <text x="0" y={knotsAt + 4 - over}>
        {labels.meetings}
      </text>
      <line className="thread-line" x1={left} x2={x(today)} y1={knotsAt} y2={knotsAt} />
      <line className="thread-line ahead" x1={x(today)} x2={width - 8} y1={knotsAt} y2={knotsAt} />
      {knots.map((knot) => (
        <KnotMark key={`${knot.on}${knot.kind}`} knot={knot} x={x(knot.on)} y={knotsAt} />
      ))}
      {(
        [
          [labels.youOwe, mineAt, mine],
          [labels.theyOwe, theirsAt, theirs],
        ] as const
      ).map(([label, at, rows]) => (
        <g key={at}>
          <text x="0" y={at + 4 - over}>
            {label}
          </text>
          {rows.map((row, line) =>
            row.map((strand) => <StrandMark key={strand.id} strand={strand} x={x} y={at + line * rowHeight} />),
          )}
        </g>
      ))}
    </svg>
  )
}

/** Met is filled, planned a ring, what fell out a cross: told apart without any colour. */
export function KnotMark({ knot: { kind }, x, y }: { knot: Pick<Knot, 'kind'>; x: number; y: number }) {
  if (kind === 'fell_out')
    return (
      <g>
        <rect className="behind" x={x - 6} y={y - 6} width="12" height="12" />
        <path className="cross" d={`M${x - 4} ${y - 4}l8 8m0 -8l-8 8`} />
      </g>
    )
  return <circle className={kind === 'met' ? 'knot' : 'knot ring'} cx={x} cy={y} r="5" />
}

/** A line from the promise to its tick; what lies after the first agreed date is dotted. */
function StrandMark({ strand, x, y }: { strand: Strand; x: (day: string) => number; y: number }) {
  const { from, to, due, state } = strand
  const isOpen = state === 'open' || state === 'past_date'
  const turn = due !== null && due < to ? x(due < from ? from : due) : x(to)
  return (
    <g className={state === 'past_date' ? 'strand past-date' : 'strand'}>
      <line x1={x(from)} x2={turn} y1={y} y2={y} />
      {turn < x(to) && <line className="late" x1={turn} x2={x(to)} y1={y} y2={y} />}
      {isOpen ? <circle cx={x(to)} cy={y} r="3.5" /> : <path d={`M${x(to) - 4} ${y - 1}l3 4l6 -8`} className="tick" />}
    </g>
  )
}

/** One promise's end as the legend shows it: kept, kept after its day, or past its day and open. */
export function StrandSign({ state }: { state: Exclude<Strand['state'], 'open'> }) {
  const isLate = state !== 'kept'
  return (
    <svg viewBox="0 0 22 14" width="22" height="14" aria-hidden>
      <g className={state === 'past_date' ? 'strand past-date' : 'strand'}>
        <line className={isLate ? 'late' : undefined} x1="1" x2="14" y1="7" y2="7" />
        {state === 'past_date' ? <circle cx="17" cy="7" r="3.5" /> : <path d="M13 6l3 4l6 -8" className="tick" />}
      </g>
    </svg>
  )
}

function monthsBetween(from: string, to: string): string[] {
  const months: string[] = []
  const day = new Date(`${from.slice(0, 7)}-01T00:00:00Z`)
  for (;;) {
    day.setUTCMonth(day.getUTCMonth() + 1)
    const first = day.toISOString().slice(0, 10)
    if (first > to) return months
    months.push(first)
  }
}
