import { addDays } from '#domain/time/add-days'
import { mailAskDays } from '#domain/mail-link'
import { textSection } from '../look/text-section.ts'
import type { DigestMailParts, ToldDigest } from './digest-mail-parts.ts'

/** A week's digest for programs that show text alone: the same sections, and every link written out. */
export function digestText(parts: ToldDigest): string {
  const { digest, words, summary, sections } = parts
  return [words.goodMorning(digest.firstName), summary, ...sections.map(textSection), ...nudge(parts), ...foot(parts)]
    .join('\n\n')
    .concat('\n')
}

function nudge({ digest, words, linkTo }: DigestMailParts): string[] {
  if (digest.nudge === undefined) return []
  const { with: name, pairId, days, weeks } = digest.nudge
  const choose = `${words.chooseTime}: ${linkTo(digest.links.pair(pairId))}`
  return [`${words.notMet(name, days)}\n${words.rhythm(weeks)}\n${choose}`]
}

/** The line of two hyphens and a blank ends what is told: programs fold away what follows it. */
function foot({ digest, words, linkTo }: DigestMailParts): string[] {
  const rest = linkTo(digest.links.rest(addDays(digest.today, mailAskDays)))
  const ways = [`${words.settings}: ${linkTo('settings')}`, `${words.rest}: ${rest}`]
  return [`-- \n${words.audience(digest.hidesTitles ?? false)}`, words.why, ways.join('\n')]
}
