import type { CadenceEnd } from '#domain/cadence'
import { meetingClaims as claims } from '#domain/pair'
import { workingPreferences, type ChosenPreference } from '#domain/plan/preference'
import type { PairHead } from '../../ports/pair-store.ts'
import type { Row, Values } from '../storage/rows.ts'
import { maybe, number, objectOf, oneOf, orNull, recordOf, text } from '../shapes/guard.ts'
import { inLivingZone } from '../shapes/living-zone.ts'
import { side } from '../shapes/promise-facts.ts'
import { RowError } from '../shapes/row-error.ts'
import { type Holding, json, rowKind } from '../shapes/row-kind.ts'

const chosen = objectOf<ChosenPreference>({ preference: oneOf(workingPreferences), chosenOn: text })

export const pairRow = rowKind('pair', {
  pairId: text,
  managerName: text,
  reportName: text,
  managerFirstName: text,
  reportFirstName: text,
  zone: text,
  relationFrom: text,
  relationTo: maybe(text),
  wrappedKey: text,
  keyId: text,
  agreedCadenceDays: maybe(number),
  cadenceUntil: json(maybe(objectOf<CadenceEnd>({ on: text, after: orNull(number) }))),
  proposedDays: maybe(number),
  proposedBy: maybe(side),
  proposedUntil: maybe(text),
  seriesClaim: maybe(oneOf(claims)),
  meetingClaims: json(maybe(recordOf(oneOf(claims)))),
  preferences: json(
    maybe(objectOf<NonNullable<PairHead['preferences']>>({ manager: maybe(chosen), report: maybe(chosen) })),
  ),
} satisfies Holding<Omit<PairHead, 'relation' | 'proposedCadence'>>)

export function toPairRow(pair: PairHead): Values {
  const {
    relation,
    agreedCadenceDays,
    cadenceUntil,
    proposedCadence,
    seriesClaim,
    meetingClaims,
    preferences,
    ...plain
  } = pair
  const [relationFrom, relationTo] = relation
  return {
    ...plain,
    relationFrom,
    relationTo: relationTo ?? undefined,
    agreedCadenceDays: agreedCadenceDays ?? undefined,
    proposedDays: proposedCadence?.days,
    proposedBy: proposedCadence?.by,
    proposedUntil: proposedCadence?.until,
    cadenceUntil: cadenceUntil && JSON.stringify(cadenceUntil),
    seriesClaim: seriesClaim ?? undefined,
    meetingClaims: Object.keys(meetingClaims).length > 0 ? JSON.stringify(meetingClaims) : undefined,
    preferences: preferences === undefined ? undefined : JSON.stringify(preferences),
  }
}

/** Throws a `RowError` for a row that does not fit: without it nothing of the pair can be opened. */
export function fromPairRow(row: Row): PairHead {
  const { relationFrom, relationTo = null, proposedDays, proposedBy, proposedUntil, ...held } = pairRow(row)
  const { agreedCadenceDays = null, seriesClaim = null, meetingClaims = {}, ...rest } = held
  if (proposedBy !== undefined && proposedDays === undefined) throw new RowError(row, pairRow.kind, 'proposedDays')
  const proposedCadence =
    proposedBy === undefined || proposedDays === undefined
      ? null
      : { days: proposedDays, by: proposedBy, ...(proposedUntil === undefined ? {} : { until: proposedUntil }) }
  const relation: PairHead['relation'] = [relationFrom, relationTo]
  return inLivingZone({ ...rest, relation, agreedCadenceDays, proposedCadence, seriesClaim, meetingClaims })
}
