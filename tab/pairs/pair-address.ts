import type { PairId } from '#domain/pair'

const pairId = /^[0-9a-f-]{36}_[0-9a-f-]{36}$/

/**
 * Where a pair opens: the panel's page, told which pair and that a list leads back. A hint only: the API decides. The
 * id stands behind the `#`, which browsers keep to themselves: no server and no proxy on the way sees it.
 */
export function pairAddress(id: PairId): string {
  return `./panel.html?list#pair=${id}`
}

/** The pair that a link into this tab asks for, or undefined when it asks for something else. */
export function linkedPair(subPageId: string | undefined): PairId | undefined {
  return subPageId !== undefined && pairId.test(subPageId) ? subPageId : undefined
}
