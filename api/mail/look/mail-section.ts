import { html, type Html } from './html.ts'
import { look } from './mail-look.ts'

export type MailAction = { text: string; href: string }

/** One line of a section: what it is, what is to be known of it, and what one can do. `href` leads to it. */
export type SectionLine = {
  title: string
  href?: string
  /** Who it is with; empty where it is nobody in particular. */
  detail: string
  when: string
  isLate: boolean
  actions: readonly MailAction[]
}

/** A part of a mail under its heading; `aside` stands at the right of the heading, `more` is a link below all lines. */
export type MailSection = {
  heading: string
  aside: string
  isLate: boolean
  lines: readonly SectionLine[]
  more?: MailAction
}

export function mailSection({ heading, aside, isLate, lines, more }: MailSection): Html {
  return html`<tr>
      <td style="padding:28px 0 8px">
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
          <tr>
            <td valign="bottom"><span class="text" style="${look.heading}">${heading}</span></td>
            <td align="right" valign="bottom">
              <span class="${isLate ? 'late' : 'quiet'}" style="${isLate ? look.late : look.quiet}">${aside}</span>
            </td>
          </tr>
        </table>
      </td>
    </tr>
    ${lines.map(lineOf)}${
      more &&
      html`<tr>
        <td class="row" style="${look.row}">${smallLink(more)}</td>
      </tr>`
    }`
}

/** What is late is said in words as well: a colour alone is heard by nobody. */
function lineOf({ title, href, detail, when, isLate, actions }: SectionLine): Html {
  const name = html`<span class="text" style="${look.body}">${title}</span>`
  const whenOf =
    when !== '' &&
    html`<span class="${isLate ? 'late' : 'quiet'}" style="${isLate ? look.late : look.quiet}">${when}</span>`
  return html`<tr>
    <td class="row" style="${look.row}">
      ${href === undefined ? name : html`<a href="${href}" class="text" style="${look.body};text-decoration:none">${title}</a>`}${
        (detail !== '' || whenOf) &&
        html`<br /><span class="quiet" style="${look.quiet}">${detail}${detail !== '' && when !== '' && ' · '}</span
          >${whenOf}`
      }${actions.map((action, at) => html`${at > 0 ? space : lineBreak}${mailLink(action)}`)}
    </td>
  </tr>`
}

const lineBreak = html`<br />`

/** Between two links, so that a finger meets one of them. */
const space = html`&nbsp;&nbsp;&nbsp;&nbsp; `

export function mailLink({ text, href }: MailAction): Html {
  return html`<a href="${href}" class="link" style="${look.link}">${text}</a>`
}

export function smallLink({ text, href }: MailAction): Html {
  return html`<a href="${href}" class="link" style="${look.smallLink}">${text}</a>`
}
