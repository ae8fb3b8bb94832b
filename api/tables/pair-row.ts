import type { CadenceEnd } from '#domain/cadence'
import type { Side } from '#domain/pair'
import type { PairRecord } from '../ports/pair-store.ts'
import type { Row, Values } from './rows.ts'
import { maybeText, numberOf, textOf } from './values.ts'

type Preferences = NonNullable<PairRecord['preferences']>

export function toPairRow(pair: PairRecord): Values {
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

export function fromPairRow(row: Row): PairRecord {
  const cadenceUntil = maybeText(row, 'cadenceUntil')
  const preferences = maybeText(row, 'preferences')
  return {
    pairId: textOf(row, 'pairId'),
    managerName: textOf(row, 'managerName'),
    reportName: textOf(row, 'reportName'),
    managerFirstName: textOf(row, 'managerFirstName'),
    reportFirstName: textOf(row, 'reportFirstName'),
    zone: textOf(row, 'zone'),
    relation: [textOf(row, 'relationFrom'), maybeText(row, 'relationTo') ?? null],
    wrappedKey: textOf(row, 'wrappedKey'),
    keyId: textOf(row, 'keyId'),
    agreedCadenceDays: row.values['agreedCadenceDays'] === undefined ? null : numberOf(row, 'agreedCadenceDays'),
    ...(cadenceUntil === undefined ? {} : { cadenceUntil: JSON.parse(cadenceUntil) as CadenceEnd }),
    proposedCadence: proposedIn(row),
    seriesClaim: (maybeText(row, 'seriesClaim') as PairRecord['seriesClaim'] | undefined) ?? null,
    meetingClaims: JSON.parse(maybeText(row, 'meetingClaims') ?? '{}') as PairRecord['meetingClaims'],
    ...(preferences === undefined ? {} : { preferences: JSON.parse(preferences) as Preferences }),
  }
}

function proposedIn(row: Row): PairRecord['proposedCadence'] {
  const by = maybeText(row, 'proposedBy') as Side | undefined
  const until = maybeText(row, 'proposedUntil')
  if (by === undefined) return null
  return { days: numberOf(row, 'proposedDays'), by, ...(until === undefined ? {} : { until }) }
}
