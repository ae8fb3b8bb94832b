import type { DigestWriter } from '../ports/digest-writer.ts'
import { digestEnglish } from './digest-english.ts'
import { digestGerman } from './digest-german.ts'
import { pairLink } from './pair-link.ts'

/**
 * Writes digests as HTML that classic Outlook shows as well. What renders it loads with the first digest, because the
 * functions that answer people never need it.
 */
export function digestWriter(app: { teamsAppId: string; tabOrigin: string }): DigestWriter {
  return {
    write: async (digest) => {
      const [{ DigestMail }, { renderToStaticMarkup }, { createElement }] = await Promise.all([
        import('./digest-mail.tsx'),
        import('react-dom/server'),
        import('react'),
      ])
      const words = digest.language.toLowerCase().startsWith('de') ? digestGerman : digestEnglish
      const language = digest.language.toLowerCase().startsWith(words.language) ? digest.language : words.language
      const linkTo = (pairId?: string) => pairLink(app, pairId === undefined ? undefined : digest.referenceTo(pairId))
      const settings = pairLink(app, 'settings')
      const body = renderToStaticMarkup(
        createElement(DigestMail, { digest: { ...digest, language }, words, linkTo, settings }),
      )
      const overdue = digest.youOwe.filter(({ on }) => on !== null && on < digest.today).length
      const subject = words.subject({
        meetings: digest.meetings.length,
        overdue,
        asked: digest.askedOfYou.length,
        promises: digest.youOwe.length,
        owed: digest.owedToYou.length + digest.owedLater,
        isFromToday: digest.isFromToday ?? false,
      })
      return { to: digest.to, subject, html: `${doctype}${body}` }
    },
  }
}

/** Word's engine wants the transitional type. */
const doctype =
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">'
