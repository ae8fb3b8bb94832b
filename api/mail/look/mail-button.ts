import type { MailAction } from './mail-section.ts'
import { html, type Html } from './html.ts'
import { look } from './mail-look.ts'

/** A padded, coloured cell around a link, since Outlook pads no link. */
export function mailButton({ text, href }: MailAction): Html {
  return html`<table role="presentation" cellpadding="0" cellspacing="0" border="0">
    <tr>
      <td align="center" style="${look.buttonCell}">
        <a href="${href}" style="${look.button}">${text}</a>
      </td>
    </tr>
  </table>`
}
