import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { SyncTodoOutput, TickedInTodo } from '#contract/sync-todo'
import { useCall } from '../client/call-context.ts'
import { sync, todoKey, useTodoList } from './use-todo-list.ts'

type Said = { promise: TickedInTodo; isDone: boolean }

/** What is ticked in Microsoft To Do alone, and the answers to it. `said` is what was answered last. */
export function useTickedInTodo() {
  const call = useCall()
  const queries = useQueryClient()
  const list = useTodoList(true)
  const said = useMutation({
    scope: { id: 'todo' },
    mutationFn: async ({ promise, isDone }: Said) => {
      const { word, pairId, commitmentId, etag } = promise
      if (isDone) await call('tickCommitment', { pairId, commitmentId, etag })
      else await sync(call, [word])
    },
    onSuccess: (_answer, { promise }) => {
      queries.setQueryData<SyncTodoOutput>(todoKey, (shown) => shown && without(shown, promise.word))
      void queries.invalidateQueries({ queryKey: ['home'] })
    },
  })
  return { ticked: list.data?.kind === 'synced' ? list.data.ticked : [], notRead: list.error, said }
}

function without(shown: SyncTodoOutput, word: string): SyncTodoOutput {
  return shown.kind === 'off' ? shown : { ...shown, ticked: shown.ticked.filter((one) => one.word !== word) }
}
