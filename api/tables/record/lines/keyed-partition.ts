import type { DataKey } from '../../../ports/keys.ts'
import type { Rows } from '../../storage/rows.ts'

/** A partition that holds lines, with the key that seals them and the zone that its days are in. */
export type LinePartition = { rows: Rows; table: string; partition: string; key: DataKey; zone: string }
