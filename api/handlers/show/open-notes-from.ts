import { currentSlot } from '#domain/meeting-slot'
import { openFrom } from '#domain/note-lock'
import type { RhythmFacts } from '#domain/rhythm'
import type { PairRows } from '../../ports/pair-store.ts'

/** From which day on notes may be rewritten: sessions are the days the two met, wrote, or sit together right now. */
export function openNotesFrom(
  { notes }: Pick<PairRows, 'notes'>,
  facts: RhythmFacts | undefined,
  asOf: { today: string; now: string },
): string | undefined {
  const running = currentSlot(facts?.planned ?? [], asOf.now)
  const original = notes.filter(({ line }) => line.addendumTo === undefined)
  const days = [
    ...original.map(({ line }) => line.sessionOn),
    ...(facts?.contactDays ?? []),
    ...(running ? [running.on] : []),
  ]
  return openFrom(days, asOf.today)
}
