import type { Organisation } from '../organisation/make-organisation.ts'

/** Of fewer people than this a release tells neither topics nor plans. */
const fewest = 100

/** Are there enough people for the figures that are told of many only? */
export function hasManyPeople({ pilotGroup }: Organisation): boolean {
  return pilotGroup.memberOids.size >= fewest
}

/** Is this somebody of whom no story tells, and whose calendar may be read? */
export function isBesideStory({ pilotGroup, world }: Organisation, oid: string): boolean {
  return pilotGroup.memberOids.has(oid) && !world.isCast(oid)
}
