import { makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useRef, type ReactNode } from 'react'

const useStyles = makeStyles({
  part: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, overflowWrap: 'anywhere', outline: 'none' },
})

/** What was understood of a file, below a heading that takes the focus: whoever chose a file hears at once how it went. */
export function PreviewFrame({ titleId, title, children }: { titleId: string; title: string; children: ReactNode }) {
  const styles = useStyles()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className={styles.part} aria-labelledby={titleId}>
      <h3 ref={heading} id={titleId} tabIndex={-1} className={styles.title}>
        {title}
      </h3>
      {children}
    </section>
  )
}
