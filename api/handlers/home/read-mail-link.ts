import type { Handler } from '../../ports/handler.ts'
import { findLinked, type FindLinkedPorts } from '../pair/find/find-linked.ts'
import { showMailLink, type ShowMailLinkPorts } from '../show/show-mail-link.ts'

/** Tells what a link of the caller's own mail leads to and asks for. Nothing is changed by asking. */
export function readMailLink(ports: FindLinkedPorts & ShowMailLinkPorts): Handler<'readMailLink'> {
  return async ({ input: { link }, caller: { oid }, now }) => {
    const linked = await findLinked(ports, { link, oid, now })
    return { kind: 'done', output: await showMailLink(ports, linked, { oid, now }) }
  }
}
