import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { useCardBox } from './card-box.ts'

const useStyles = makeStyles({
  card: { paddingTop: tokens.spacingVerticalL, paddingBottom: tokens.spacingVerticalL },
  head: { marginBottom: tokens.spacingVerticalM },
})

type Props = { title: string; titleId: string; className?: string; children: ReactNode }

/** A part of a wide page with its heading: a plain box, without the weight of a component made for clicking. */
export function Card({ title, titleId, className, children }: Props) {
  const styles = useStyles()
  const { box, title: heading } = useCardBox()
  return (
    <section className={mergeClasses(box, styles.card, className)} aria-labelledby={titleId}>
      <h2 id={titleId} className={mergeClasses(heading, styles.head)}>
        {title}
      </h2>
      {children}
    </section>
  )
}
