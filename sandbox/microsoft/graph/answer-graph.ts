import { graphError } from './graph-error.ts'
import type { Outbox } from '../outbox.ts'
import type { Params, Reply } from '../reply.ts'
import type { MailboxTurns } from './mailbox-turns.ts'
import type { Tenant } from '../tenant.ts'
import { calendarView } from './calendar-view.ts'
import { getChat, listChatMembers } from './chats.ts'
import { type GraphRequest, readCaller } from './graph-request.ts'
import { listGroupMembers } from './group-members.ts'
import { mailboxSettings } from './mailbox-settings.ts'
import { sendActivity, type ToldActivity } from './send-activity.ts'
import { sendMail } from './mail/send-mail.ts'
import { answerTodo } from './todo/answer-todo.ts'
import type { TodoLists } from './todo/todo-lists.ts'
import { getManager, getUser, listUsers } from './users.ts'

/** The side of Graph that Exchange answers for, what Teams was told, and everybody's lists in To Do. */
export type Exchange = { outbox: Outbox; turns: MailboxTurns; told: ToldActivity[]; todo: TodoLists }

const mailboxParts = ['calendarView', 'mailboxSettings', 'sendMail']

/** Microsoft Graph v1.0, as much of it as the product may use. Everything else is an unknown segment. */
export async function answerGraph(tenant: Tenant, { turns, ...kept }: Exchange, asked: Params): Promise<Reply> {
  const caller = await readCaller(tenant, asked)
  if ('status' in caller) return caller
  const segments = decoded(asked.path)
  if (segments?.[0] !== 'v1.0') return graphError(400, 'BadRequest', 'Invalid version.')
  const request: GraphRequest = { tenant, asked, caller, segments: segments.slice(1), query: asked.url.searchParams }
  const [collection, id = '', part = ''] = request.segments
  const touchesMailbox = collection === 'users' && mailboxParts.includes(part)
  if (collection === 'me' && id === 'todo' && part === 'lists') return answerTodo(request, kept.todo)
  return touchesMailbox ? turns.take(id, () => route(request, kept)) : route(request, kept)
}

function route(request: GraphRequest, { outbox, told }: Omit<Exchange, 'turns'>): Reply | Promise<Reply> {
  const [collection, id = '', ...parts] = request.segments
  const part = parts.length === 0 ? undefined : parts.join('/')
  switch (`${request.asked.method} ${collection}${id === '' ? '' : '/*'}${part === undefined ? '' : `/${part}`}`) {
    case 'GET users':
      return listUsers(request)
    case 'GET users/*':
      return getUser(request, id)
    case 'GET users/*/manager':
      return getManager(request, id)
    case 'GET users/*/calendarView':
      return calendarView(request, id)
    case 'GET users/*/mailboxSettings':
      return mailboxSettings(request, id)
    case 'POST users/*/sendMail':
      return sendMail(request, id, outbox)
    case 'POST users/*/teamwork/sendActivityNotification':
      return sendActivity(request, id, told)
    case 'GET chats/*':
      return getChat(request, id)
    case 'GET chats/*/members':
      return listChatMembers(request, id)
    case 'GET groups/*/members':
      return listGroupMembers(request, id)
    default:
      return graphError(400, 'BadRequest', `Resource not found for the segment '${part ?? collection}'.`)
  }
}

function decoded(path: string): string[] | undefined {
  try {
    return path.split('/').slice(1).map(decodeURIComponent)
  } catch {
    return undefined
  }
}
