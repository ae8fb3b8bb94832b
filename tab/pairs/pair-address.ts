import type { PairId } from '#domain/pair'

/** Every word that a link of a mail may hand over; what it stands for the API decides. */
const mailWord = /^[\w-]{22,64}$/

/**
 * Where a pair opens: the panel's page, told which pair and that a list leads back. A hint only: the API decides. The
 * id stands behind the `#`, which browsers keep to themselves: no server and no proxy on the way sees it. With a
 * `promise` it opens there.
 */
export function pairAddress(id: PairId, promise?: string): string {
  return `./panel.html?list#pair=${id}${promise === undefined ? '' : `&promise=${promise}`}`
}

/**
 * The only 1:1 of somebody, which opens in the place of their list. With `hasOwnHabits` its page also asks for today's
 * habits of a plan of their own.
 */
export function onlyPairAddress(id: PairId, hasOwnHabits: boolean): string {
  return `./panel.html?list${hasOwnHabits ? '&today' : ''}#pair=${id}`
}

/** Where a plan of one's own opens, whose it is known by who looks. */
export const ownPlanAddress = './panel.html?list#own-plan'

/** The list, to which other pages lead back. */
export const listAddress = { pathname: '/home.html', search: '?list', hash: '' }

/** The same, with the list of what the calendar shows between the two open. */
export function calendarAddress(id: PairId): string {
  return `./panel.html?list&calendar#pair=${id}`
}

/** The word of the link of a mail, or undefined when the tab was opened in another way. */
export function linkedWord(subPageId: string | undefined): string | undefined {
  return subPageId !== undefined && mailWord.test(subPageId) ? subPageId : undefined
}
