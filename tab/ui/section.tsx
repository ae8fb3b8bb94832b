import { type ReactNode, useId } from 'react'

type Props = {
  title: string
  /** Shown quietly behind the title. */
  count?: number | undefined
  aside?: ReactNode
  children: ReactNode
}

/** A part of the page with its heading; `aside` stands at the right end of the heading's line. */
export function Section({ title, count, aside, children }: Props) {
  const id = useId()
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>
          {title} {count !== undefined && <bdi className="count">{count}</bdi>}
        </h2>
        {aside !== undefined && <div className="aside">{aside}</div>}
      </div>
      {children}
    </section>
  )
}
