import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components'
import type { TickedInTodo } from '#contract/sync-todo'
import { ProblemError } from '../client/trouble.ts'
import { Card } from '../ui/card.tsx'
import { useHeardOnly } from '../ui/hooks/use-heard-only.ts'
import { RefusalBar } from '../ui/page/refusal-bar.tsx'
import { Aloud } from '../ui/text/aloud.tsx'
import { isolate } from '../words/isolate.ts'
import { useReader } from '../words/reader.ts'
import { todoWords } from '../words/todo-words.ts'
import { useTickedInTodo } from './use-ticked-in-todo.ts'

const useStyles = makeStyles({
  // A line of its own above what is owed, where that stands side by side.
  card: { gridColumn: '1 / -1' },
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
  who: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  answers: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
})

/** Promises that are ticked in Microsoft To Do and open here, with the question whether they are done. Nothing without any. */
export function TickedInTodoCard() {
  const styles = useStyles()
  const heardOnly = useHeardOnly()
  const words = todoWords(useReader().language)
  const { ticked: asked } = words
  const { ticked, notRead, said } = useTickedInTodo()
  const told = said.isSuccess ? said.variables : undefined
  if (notRead !== null) return <NotRead trouble={notRead} />
  return (
    <>
      {ticked.length > 0 && (
        <Card className={styles.card} title={asked.title} titleId="ticked-in-todo">
          <p className={styles.text}>{asked.text}</p>
          {said.error !== null && <RefusalBar title={asked.trouble} safe={asked.safe} trouble={said.error} />}
          <ul className={styles.list}>
            {ticked.map((promise) => (
              <Question
                key={promise.word}
                promise={promise}
                isWaiting={said.isPending}
                onSay={(isDone) => said.mutate({ promise, isDone })}
              />
            ))}
          </ul>
        </Card>
      )}
      <Aloud className={heardOnly}>
        {told ? (told.isDone ? asked.done(told.promise.text) : asked.reopened(told.promise.text)) : ''}
      </Aloud>
    </>
  )
}

type Asked = { promise: TickedInTodo; isWaiting: boolean; onSay: (isDone: boolean) => void }

function Question({ promise: { text, otherName }, isWaiting, onSay }: Asked) {
  const styles = useStyles()
  const { ticked: words } = todoWords(useReader().language)
  return (
    <li className={styles.row}>
      {text} <span className={styles.who}>{words.for(isolate(otherName))}</span>
      <div className={styles.answers}>
        <Button size="small" disabledFocusable={isWaiting} aria-label={words.tickOf(text)} onClick={() => onSay(true)}>
          {words.tick}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={isWaiting}
          aria-label={words.notDoneOf(text)}
          onClick={() => onSay(false)}
        >
          {words.notDone}
        </Button>
      </div>
    </li>
  )
}

/** That the organisation took its agreement back is a state with a remedy; anything else is trouble that passes. */
function NotRead({ trouble }: { trouble: Error }) {
  const words = todoWords(useReader().language)
  if (trouble instanceof ProblemError && trouble.problem.code === 'consent_required')
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{words.consent}</MessageBarBody>
      </MessageBar>
    )
  return <RefusalBar title={words.ticked.notRead} safe={words.ticked.notReadSafe} trouble={trouble} />
}
