import type { OperationName } from '#contract/operations'
import { app } from '@azure/functions'
import { answerElsewhere } from './answer-elsewhere.ts'
import { answerFeed, type FeedDoor } from './answer-feed.ts'
import { answerWayOut, type WayOutDoor } from './answer-way-out.ts'
import { answerRequest, type RequestContext } from './answer-request.ts'

/**
 * Registers operations of the contract, and nothing else: this is the only file with a call of `app.http`, so there is no
 * way in that does not authenticate. An operation's name is its whole address, and everything else
 * travels in the body: platforms, proxies and browsers keep addresses. `door` is asked at the first request, not when
 * the app loads.
 */
export function registerHttp(door: () => RequestContext, operations: readonly OperationName[]): void {
  for (const operation of operations) {
    app.http(operation, {
      methods: ['POST'],
      route: operation,
      // The platform's own keys are not asked for: every request proves a person with a token instead.
      authLevel: 'anonymous',
      handler: (request, context) => answerRequest(operation, request, context, door),
    })
  }
}

/** Registers what answers every other address, where these operations have theirs. */
export function registerElsewhere(operations: readonly OperationName[]): void {
  app.http('elsewhere', {
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    route: '{*path}',
    authLevel: 'anonymous',
    // The host takes the catch-all last: this answers what no operation answered. It reads nothing and says nothing.
    handler: (request, context) => answerElsewhere(request, context, operations),
  })
}

/** Registers the one way for machines. */
export function registerFeed(feed: () => FeedDoor): void {
  app.http('feed', {
    methods: ['POST'],
    route: 'feed',
    // A plan's own key is asked for instead of the platform's.
    authLevel: 'anonymous',
    handler: (request, context) => answerFeed(request, context, feed),
  })
}

/** Registers the address in the head of a mail that ends such mails. */
export function registerWayOut(wayOut: () => WayOutDoor): void {
  app.http('endMails', {
    methods: ['GET', 'HEAD', 'POST'],
    route: 'endMails',
    // A word made for one person is asked for instead: mail programs sign nobody in.
    authLevel: 'anonymous',
    handler: (request, context) => answerWayOut(request, context, wayOut),
  })
}
