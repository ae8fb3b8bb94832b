import type { PairView, Recap } from '#contract/view'
import type { Dates } from '../words/dates.ts'
import type { SessionWords } from '../words/session-words.ts'

/** The recap as plain text for a mail or a chat. It may be read by anybody, so both people stand in it by name. */
export function recapText(recap: Recap, { you, other }: PairView, words: SessionWords['close'], dates: Dates): string {
  const promised = ({ text, owner, due, state }: Recap['next'][number]) => {
    const who = owner === you.side ? you.firstName : other.firstName
    const says = state === 'asked' ? words.askedOf(who, text) : words.promised(who, text)
    return `- ${says} (${state === 'kept' ? words.kept : due === null ? words.noDay : dates.day(due)})`
  }
  const part = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : ['', title, ...lines])
  const asLine = (text: string) => `- ${text}`
  return [
    `1:1 ${you.firstName} / ${other.firstName}, ${dates.full(recap.on)}`,
    ...part(words.talkedAbout, recap.talkedAbout.map(asLine)),
    ...part(words.next, recap.next.length > 0 ? recap.next.map(promised) : [asLine(words.noneAgreed)]),
    ...part(words.carried(undefined), recap.carried.map(asLine)),
    ...part(words.stillOpen, recap.stillOpen.map(promised)),
  ].join('\n')
}
