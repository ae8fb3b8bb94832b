import { addDays } from '#domain/time/add-days'
import { mailAskDays } from '#domain/mail-link'
import { html, type Html } from '../look/html.ts'
import { mailButton } from '../look/mail-button.ts'
import { look } from '../look/mail-look.ts'
import { mailPage } from '../look/mail-page.ts'
import { mailSection, smallLink } from '../look/mail-section.ts'
import type { DigestMailParts, ToldDigest } from './digest-mail-parts.ts'

/**
 * A week's digest as a page: its sections, and at most one reminder after them.
 */
export function digestMail(parts: ToldDigest & { title: string }): string {
  const { digest, words, title, summary, sections } = parts
  const body = html`<tr>
      <td style="padding:32px 0 0">
        <span class="text" style="${look.title}">${words.goodMorning(digest.firstName)}</span><br /><span
          class="quiet"
          style="${look.lead}"
          >${summary}</span
        >
      </td>
    </tr>
    ${sections.map(mailSection)}${nudge(parts)}${foot(parts)}`
  return mailPage({ language: digest.language, title, preview: summary, body })
}

/** The one reminder a digest may carry. */
function nudge({ digest, words, linkTo }: DigestMailParts): Html | undefined {
  if (digest.nudge === undefined) return undefined
  const { with: name, pairId, days, weeks } = digest.nudge
  const href = linkTo(digest.links.pair(pairId))
  return html`<tr>
    <td style="padding:28px 0 0">
      <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
        <tr>
          <td style="${look.nudge}">
            <span class="text" style="${look.heading}">${words.notMet(name, days)}</span><br /><span
              class="quiet"
              style="${look.lead}"
              >${words.rhythm(weeks)}</span
            >
          </td>
        </tr>
        <tr>
          <td style="padding:8px 0 0">${mailButton({ text: words.chooseTime, href })}</td>
        </tr>
      </table>
    </td>
  </tr>`
}

/** What the mail never holds, who sends it and why, and how it rests or ends. */
function foot({ digest, words, linkTo }: DigestMailParts): Html {
  const rest = linkTo(digest.links.rest(addDays(digest.today, mailAskDays)))
  return html`<tr>
    <td style="padding:32px 0">
      <span class="quiet" style="${look.quiet}">${words.audience(digest.hidesTitles ?? false)}</span><br /><br /><span
        class="quiet"
        style="${look.quiet}"
        >${words.why}</span
      ><br />${smallLink({ text: words.settings, href: linkTo('settings') })}&nbsp;&nbsp;&nbsp;
      ${smallLink({ text: words.rest, href: rest })}
    </td>
  </tr>`
}
