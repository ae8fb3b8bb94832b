import type { Handler } from '../../ports/handler.ts'
import { compareList, type TodoPorts } from './compare-list.ts'

/** Keeps the caller's list in To Do in step, and asks about what is ticked there alone. */
export function syncTodo(ports: TodoPorts): Handler<'syncTodo'> {
  return ({ input: { reopen }, caller, now }) => compareList(ports, { caller, now, reopen })
}
