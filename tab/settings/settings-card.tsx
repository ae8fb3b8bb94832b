import { makeStyles, tokens } from '@fluentui/react-components'
import { type ReactNode, useId } from 'react'
import { Card } from '../ui/card.tsx'

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  text: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '640px' },
})

/** A part of the page of settings: its heading, what it is about, and its settings one below the other. */
export function SettingsCard({ title, text, children }: { title: string; text?: string; children: ReactNode }) {
  const styles = useStyles()
  return (
    <Card title={title} titleId={useId()}>
      <div className={styles.parts}>
        {text && <p className={styles.text}>{text}</p>}
        {children}
      </div>
    </Card>
  )
}
