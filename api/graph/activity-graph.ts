import type { NoticeKind } from '#domain/notices/due-notices'
import type { ActivityFeed, Notice } from '../ports/activity-feed.ts'
import { GraphTrouble } from './request/graph-trouble.ts'
import type { Graph } from './graph.ts'
import { orLater } from './request/or-later.ts'

/** The types that the app package declares, by what we tell. */
export const activityTypes = { before: 'talkAhead', after: 'talkOver' } as const satisfies Record<NoticeKind, string>

/**
 * Tells people in the activity feed of Teams. Graph lets an app do so only where Teams has it installed for the person; a
 * refusal is an answer, and nothing follows from it.
 */
export function activityGraph(graph: Graph): ActivityFeed {
  return {
    tell: (notice, onLeaving) =>
      orLater(async () => {
        const path = `/users/${encodeURIComponent(notice.oid)}/teamwork/sendActivityNotification`
        try {
          await graph.post(path, toActivity(notice), { onTurn: onLeaving })
          return 'sent'
        } catch (error) {
          if (!(error instanceof GraphTrouble) || error.name === 'RetryLater') throw error
          // No answer, and certain that nothing was done: it never left this machine.
          if (error.status === 0 && !error.isAmbiguous) throw error
          return error.isAmbiguous ? 'unknown' : 'refused'
        }
      }),
  }
}

/** The words around name and count stand in the app package, in the language of the person's Teams. */
function toActivity({ kind, with: name, waits, link }: Notice): object {
  return {
    topic: { source: 'text', value: name, webUrl: link },
    activityType: activityTypes[kind],
    previewText: { content: name },
    templateParameters: [
      { name: 'name', value: name },
      ...(kind === 'before' ? [{ name: 'waits', value: String(waits) }] : []),
    ],
  }
}
