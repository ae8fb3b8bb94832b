import { createHash } from 'node:crypto'
import type { Chat } from '../../organisation/chat.ts'
import { graphError } from './graph-error.ts'
import type { Reply } from '../reply.ts'
import { joinUrl } from './event-json.ts'
import { badRequest, type GraphRequest, hasScope } from './graph-request.ts'
import { stableId } from '../../organisation/stable-id.ts'

const scopes = ['Chat.ReadBasic', 'Chat.Read', 'Chat.ReadWrite']

/** `GET /chats/{id}` for a member of the chat, with the members when they are expanded. */
export function getChat(request: GraphRequest, chatId: string): Reply {
  const chat = readableChat(request, chatId)
  if ('status' in chat) return chat
  const expand = request.query.get('$expand')
  if (expand !== null && expand !== 'members')
    return badRequest(`Parsing OData Select and Expand failed: '${expand}' cannot be expanded.`)
  const root = `${request.tenant.origins.graph}/v1.0/$metadata#chats`
  const members =
    expand === null
      ? {}
      : {
          'members@odata.context': `${root}('${encodeURIComponent(chatId)}')/members`,
          members: membersJson(request, chat),
        }
  return {
    status: 200,
    body: {
      '@odata.context': `${root}${expand === null ? '' : '(members())'}/$entity`,
      ...chatJson(request, chat),
      ...members,
    },
  }
}

/** `GET /chats/{id}/members`. */
export function listChatMembers(request: GraphRequest, chatId: string): Reply {
  const chat = readableChat(request, chatId)
  if ('status' in chat) return chat
  const value = membersJson(request, chat)
  const context = `${request.tenant.origins.graph}/v1.0/$metadata#chats('${encodeURIComponent(chatId)}')/members`
  return { status: 200, body: { '@odata.context': context, '@odata.count': value.length, value } }
}

/** Only a member reads a chat: success proves that the caller is in it. */
function readableChat(request: GraphRequest, chatId: string): Chat | Reply {
  const { caller, tenant } = request
  if (!hasScope(caller, ...scopes)) {
    const has = caller.kind === 'person' ? caller.scopes.join(', ') : ''
    return graphError(
      403,
      'Forbidden',
      `Missing scope permissions on the request. API requires one of '${scopes.join(', ')}'. Scopes on the request '${has}'`,
    )
  }
  const chat = tenant.organisation.chat(chatId)
  if (!chat) return graphError(404, 'NotFound', 'NotFound')
  const isMember = caller.kind === 'person' && chat.members.some((member) => member.isOurs && member.oid === caller.oid)
  return isMember ? chat : graphError(403, 'Forbidden', 'InsufficientPrivileges')
}

function chatJson(request: GraphRequest, chat: Chat): Record<string, unknown> {
  const { tenantId } = request.tenant
  return {
    id: chat.id,
    topic: null,
    createdDateTime: '2025-01-13T09:00:12.345Z',
    lastUpdatedDateTime: '2025-01-13T09:00:12.345Z',
    chatType: chat.kind,
    webUrl: `https://teams.microsoft.com/l/chat/${encodeURIComponent(chat.id)}/0?tenantId=${tenantId}`,
    tenantId,
    onlineMeetingInfo:
      chat.kind === 'oneOnOne'
        ? null
        : {
            // Often null for meetings made in Outlook: nobody may rely on it.
            calendarEventId: null,
            joinWebUrl: joinUrl(chat.id, tenantId, chat.organiserOid),
            organizer: { id: chat.organiserOid, displayName: null, userIdentityType: 'aadUser' },
          },
    viewpoint: null,
  }
}

function membersJson(request: GraphRequest, chat: Chat): object[] {
  return chat.members.map((member) => ({
    '@odata.type': '#microsoft.graph.aadUserConversationMember',
    id: createHash('sha256').update(`${chat.id}|${member.oid}`).digest('base64'),
    roles: [member.isOurs ? 'owner' : 'guest'],
    displayName: member.name,
    visibleHistoryStartDateTime: '0001-01-01T00:00:00Z',
    userId: member.oid,
    email: member.address,
    tenantId: member.isOurs ? request.tenant.tenantId : stableId('fabrikam'),
  }))
}
