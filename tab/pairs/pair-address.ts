import type { PairId } from '#domain/pair'

const reference = /^[\w-]{22}$/

/**
 * Where a pair opens: the panel's page, told which pair and that a list leads back. A hint only: the API decides. The
 * id stands behind the `#`, which browsers keep to themselves: no server and no proxy on the way sees it.
 */
export function pairAddress(id: PairId): string {
  return `./panel.html?list#pair=${id}`
}

/** The same, with the list of what the calendar shows between the two open. */
export function calendarAddress(id: PairId): string {
  return `./panel.html?list&calendar#pair=${id}`
}

/** What a link of a mail says of its pair, or undefined when the tab was opened in another way. */
export function linkedReference(subPageId: string | undefined): string | undefined {
  return subPageId !== undefined && reference.test(subPageId) ? subPageId : undefined
}
