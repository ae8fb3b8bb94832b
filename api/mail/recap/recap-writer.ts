import type { SessionRecap } from '#domain/sessions/recap'
import type { RecapMail, RecapWriter } from '../../ports/recap-writer.ts'
import { appLink, type LinkedApp } from '../app-link.ts'
import { mailDates, plainBlanks } from '../look/mail-dates.ts'
import { type MailSection, mailSection, type SectionLine, smallLink } from '../look/mail-section.ts'
import { textSection } from '../look/text-section.ts'
import { html } from '../look/html.ts'
import { mailButton } from '../look/mail-button.ts'
import { look } from '../look/mail-look.ts'
import { mailPage } from '../look/mail-page.ts'
import { recapEnglish, recapGerman, type RecapWords } from './recap-words.ts'

type Promised = SessionRecap['next'][number]
type Parts = { mail: RecapMail; words: RecapWords; linkTo: (word?: string) => string }

/** Writes recaps as HTML that classic Outlook shows as well, and as text. */
export function recapWriter(app: LinkedApp): RecapWriter {
  return {
    write: (asked) => {
      const words = asked.language.toLowerCase().startsWith('de') ? recapGerman : recapEnglish
      const language = asked.language.toLowerCase().startsWith(words.language) ? asked.language : words.language
      const mail = { ...asked, language }
      const subject = words.subject(mail.other.displayName, plainBlanks(datesOf(mail).day(mail.recap.on)))
      const parts = { mail, words, linkTo: (word?: string) => appLink(app, word) }
      return { to: mail.to, subject, html: page(parts, subject), text: textOf(parts) }
    },
  }
}

function page(parts: Parts, title: string): string {
  const { mail, words, linkTo } = parts
  const { other, link, language } = mail
  const preview = summaryOf(parts)
  const body = html`<tr>
      <td style="padding:32px 0 0">
        <span class="text" style="${look.title}">${words.title(other.displayName)}</span><br /><span
          class="quiet"
          style="${look.lead}"
          >${preview}</span
        >
      </td>
    </tr>
    ${sections(parts).map(mailSection)}
    <tr>
      <td style="padding:24px 0 0">${mailButton({ text: words.open(other.firstName), href: linkTo(link) })}</td>
    </tr>
    <tr>
      <td style="padding:32px 0">
        <span class="quiet" style="${look.quiet}">${words.audience(other.firstName, mail.hidesTitles ?? false)}</span
        ><br />${smallLink({ text: words.settings, href: linkTo('settings') })}
      </td>
    </tr>`
  return mailPage({ language, title, preview, body })
}

function summaryOf({ mail, words }: Parts): string {
  const { recap, nextAt } = mail
  const dates = datesOf(mail)
  return words.summary(dates.day(recap.on), nextAt === undefined ? undefined : dates.meeting(nextAt))
}

/** The same for programs that show text alone. */
function textOf(parts: Parts): string {
  const { mail, words, linkTo } = parts
  const { other, link } = mail
  return [
    words.title(other.displayName),
    plainBlanks(summaryOf(parts)),
    ...sections(parts).map(textSection),
    `${words.open(other.firstName)}: ${linkTo(link)}`,
    `-- \n${words.audience(other.firstName, mail.hidesTitles ?? false)}`,
    `${words.settings}: ${linkTo('settings')}\n`,
  ].join('\n\n')
}

/** The same four parts, in the same order, as on the page. */
function sections(parts: Parts): MailSection[] {
  const { mail, words } = parts
  const { talkedAbout, next, carried, stillOpen } = mail.recap
  const none: SectionLine[] = mail.noneNeeded && next.length === 0 ? [aLine(words.noneAgreed)] : []
  const all = [
    { heading: words.talkedAbout, lines: topicLines(parts, talkedAbout) },
    { heading: words.next, lines: [...promiseLines(parts, next), ...none] },
    { heading: words.carried, lines: topicLines(parts, carried) },
    { heading: words.stillOpen, lines: promiseLines(parts, stillOpen) },
  ].filter(({ lines }) => lines.length > 0)
  if (all.length === 0) return [{ heading: words.nothing, aside: '', isLate: false, lines: [] }]
  return all.map((part) => ({ ...part, aside: '', isLate: false }))
}

function topicLines({ mail, words }: Parts, topics: readonly string[]): SectionLine[] {
  if (!mail.hidesTitles) return topics.map((topic) => aLine(topic))
  return topics.length === 0 ? [] : [aLine(words.topics(topics.length))]
}

function promiseLines(parts: Parts, promises: readonly Promised[]): SectionLine[] {
  const { mail, words } = parts
  if (mail.hidesTitles) return promises.length === 0 ? [] : [aLine(words.promises(promises.length))]
  return promises.map((promise) => ({ ...aLine(promise.text), ...whoAndWhen(parts, promise) }))
}

function whoAndWhen(
  { mail, words }: Parts,
  { owner, due, state }: Promised,
): Pick<SectionLine, 'detail' | 'when' | 'isLate'> {
  const dates = datesOf(mail)
  const who = owner === mail.you ? words.you : mail.other.firstName
  const isLate = state === undefined && due !== null && due < mail.today
  const day = due === null ? words.noDate : isLate ? words.was(dates.day(due)) : dates.day(due)
  return { detail: state === 'asked' ? words.asked(who) : who, when: state === 'kept' ? words.kept : day, isLate }
}

function aLine(title: string): SectionLine {
  return { title, detail: '', when: '', isLate: false, actions: [] }
}

function datesOf({ language, zone, clock }: RecapMail) {
  return mailDates(language, zone, clock)
}
