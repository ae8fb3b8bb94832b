import type { DigestWriter } from '../../ports/digest-writer.ts'
import { appLink, type LinkedApp } from '../app-link.ts'
import { digestEnglish } from './digest-english.ts'
import { digestGerman } from './digest-german.ts'
import { digestMail } from './digest-mail.ts'
import { digestSections, digestSummary } from './digest-sections.ts'
import { digestText } from './digest-text.ts'

/** Writes digests as HTML that classic Outlook shows as well, and as text. */
export function digestWriter(app: LinkedApp): DigestWriter {
  return {
    write: (digest) => {
      const words = digest.language.toLowerCase().startsWith('de') ? digestGerman : digestEnglish
      const language = digest.language.toLowerCase().startsWith(words.language) ? digest.language : words.language
      const overdue = digest.youOwe.filter(({ on }) => on !== null && on < digest.today).length
      const subject = words.subject({
        meetings: digest.meetings.length,
        overdue,
        asked: digest.askedOfYou.length,
        promises: digest.youOwe.length,
        owed: digest.owedToYou.length + digest.owedLater,
        due: digest.due.length + (digest.nudge ? 1 : 0),
        isReleased: digest.release !== undefined,
        habits: digest.habits.length,
        thanks: digest.thanks.length,
        isFromToday: digest.isFromToday ?? false,
      })
      const linkTo = (word?: string) => appLink(app, word)
      const figuresLink = appLink(app, undefined, 'hr')
      const parts = { digest: { ...digest, language }, words, linkTo, figuresLink }
      const told = { ...parts, summary: digestSummary(parts), sections: digestSections(parts) }
      return { to: digest.to, subject, html: digestMail({ ...told, title: subject }), text: digestText(told) }
    },
  }
}
