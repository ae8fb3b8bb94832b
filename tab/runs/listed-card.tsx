import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { Card } from '../ui/card.tsx'

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2, maxWidth: '640px' },
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 260px), 1fr))',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    margin: 0,
    padding: 0,
    listStyle: 'none',
    overflowWrap: 'anywhere',
  },
  aside: { color: tokens.colorNeutralForeground2 },
})

type Item = { id: string; name: string; aside: string }

/** A state that is no failure: what it means, and about whom or what it is. */
export function ListedCard(props: { title: string; titleId: string; text: string; items: Item[]; more?: ReactNode }) {
  const styles = useStyles()
  return (
    <Card title={props.title} titleId={props.titleId}>
      <p className={styles.text}>{props.text}</p>
      {(props.items.length > 0 || props.more !== undefined) && (
        <ul className={styles.list}>
          {props.items.map(({ id, name, aside }) => (
            <li key={id}>
              <bdi>{name}</bdi> <span className={styles.aside}>({aside})</span>
            </li>
          ))}
          {props.more !== undefined && <li>{props.more}</li>}
        </ul>
      )}
    </Card>
  )
}
