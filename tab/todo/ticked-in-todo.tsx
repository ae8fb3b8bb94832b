import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components'
import type { TickedInTodo } from '#contract/sync-todo'
import { ProblemError } from '../client/trouble.ts'
import { useHeardOnly } from '../ui/hooks/use-heard-only.ts'
import { useIsOffline } from '../ui/hooks/use-is-offline.ts'
import { RefusalBar } from '../ui/page/trouble/refusal-bar.tsx'
import { Aloud } from '../ui/text/aloud.tsx'
import { isolate } from '../words/isolate.ts'
import { useReader } from '../words/reader.ts'
import { todoWords } from '../words/todo-words.ts'
import { useTickedInTodo } from './use-ticked-in-todo.ts'

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    // The ground around it keeps what lies below it apart.
    boxShadow: `0 0 0 ${tokens.spacingVerticalS} ${tokens.colorNeutralBackground2}`,
  },
  words: { flex: '1 1 240px', minWidth: 0 },
  title: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  promise: { overflowWrap: 'anywhere', maxHeight: `calc(3 * ${tokens.lineHeightBase300})`, overflowY: 'auto' },
  who: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  answers: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
})

/**
 * Promises that are ticked in Microsoft To Do and open here, with the question whether they are done: one at a time.
 * What was compared is there long after the list, so the question lies over its foot instead of pushing it down.
 */
export function TickedInTodoBar() {
  const heardOnly = useHeardOnly()
  const words = todoWords(useReader().language).ticked
  // Without a network nothing can be answered, and there is enough to say.
  const isOffline = useIsOffline()
  const { ticked, said } = useTickedInTodo()
  const told = said.isSuccess ? said.variables : undefined
  const [first] = isOffline ? [] : ticked
  return (
    <>
      {said.error !== null && <RefusalBar title={words.trouble} safe={words.safe} trouble={said.error} />}
      {first && (
        <Question
          promise={first}
          count={ticked.length}
          isWaiting={said.isPending}
          onSay={(isDone) => said.mutate({ promise: first, isDone })}
        />
      )}
      <Aloud className={heardOnly}>
        {told ? (told.isDone ? words.done(told.promise.text) : words.reopened(told.promise.text)) : ''}{' '}
        {first ? words.asks(first.text, isolate(first.otherName)) : ''}
      </Aloud>
    </>
  )
}

type Asked = { promise: TickedInTodo; count: number; isWaiting: boolean; onSay: (isDone: boolean) => void }

function Question({ promise: { text, otherName }, count, isWaiting, onSay }: Asked) {
  const styles = useStyles()
  const { ticked: words } = todoWords(useReader().language)
  return (
    <section className={styles.bar} aria-labelledby="ticked-in-todo">
      <div className={styles.words}>
        <h2 id="ticked-in-todo" className={styles.title}>
          {count > 1 ? words.titleOf(count) : words.title}
        </h2>
        <div className={styles.promise}>
          <span dir="auto">{text}</span> <span className={styles.who}>{words.for(isolate(otherName))}</span>
        </div>
      </div>
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
    </section>
  )
}

/**
 * Why the two lists could not be compared; nothing where they were. That the organisation took its agreement back is a
 * state with a remedy; anything else is trouble that passes.
 */
export function TodoNotRead() {
  const words = todoWords(useReader().language)
  const { notRead: trouble } = useTickedInTodo()
  if (trouble === null) return null
  if (trouble instanceof ProblemError && trouble.problem.code === 'consent_required')
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{words.consent}</MessageBarBody>
      </MessageBar>
    )
  return <RefusalBar title={words.ticked.notRead} safe={words.ticked.notReadSafe} trouble={trouble} />
}
