import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  card: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    minWidth: 0,
  },
  head: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
})

type Props = { title: string; titleId: string; className?: string; children: ReactNode }

/** A part of a wide page with its heading: a plain box, without the weight of a component made for clicking. */
export function Card({ title, titleId, className, children }: Props) {
  const styles = useStyles()
  return (
    <section className={mergeClasses(styles.card, className)} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.head}>
        {title}
      </h2>
      {children}
    </section>
  )
}
