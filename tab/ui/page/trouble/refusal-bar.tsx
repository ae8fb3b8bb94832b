import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components'
import { useReader } from '../../../words/reader.ts'
import { refusalWords } from '../../../words/refusal-words.ts'
import { refusalSays } from './refusal-of.ts'

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  code: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  // The title gets a line of its own: after it a sentence begins.
  title: { display: 'block' },
  body: { paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
})

type Props = { title: string; trouble: unknown; safe?: string; onRetry?: () => void }

/** Says what did not work, why, what is safe, and offers the one thing to do. */
export function RefusalBar({ title, trouble, safe, onRetry }: Props) {
  const styles = useStyles()
  const words = refusalWords(useReader().language)
  const { reason, fields, code } = refusalSays(trouble, words)
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
        {reason} {safe}
        {fields.length > 0 && (
          <ul className={styles.list}>
            {fields.map((field) => (
              <li key={field}>{field}</li>
            ))}
          </ul>
        )}
        {code && <div className={styles.code}>{code}</div>}
      </MessageBarBody>
      {onRetry && (
        <MessageBarActions>
          <Button size="small" onClick={onRetry}>
            {words.retry}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  )
}
