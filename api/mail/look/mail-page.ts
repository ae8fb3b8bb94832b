import { html, Html } from './html.ts'
import { darkStyle, look } from './mail-look.ts'

/**
 * A whole mail: 600 pixels wide where there is room, else as wide as the window, from 280 on. Word's engine, which knows
 * no greatest width, gets a table of that width around it. `preview` is what a list of mails shows beside the subject.
 */
export function mailPage({
  language,
  title,
  preview,
  body,
}: {
  language: string
  title: string
  preview: string
  body: Html
}): string {
  return html`${doctype}
    <html lang="${language}" xmlns="http://www.w3.org/1999/xhtml">
      <head>
        <meta http-equiv="Content-Type" content="text/html; charset=UTF-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="x-apple-disable-message-reformatting" />
        <title>${title}</title>
        <style>
          ${new Html(darkStyle)}
        </style>
      </head>
      <body class="page" style="margin:0;padding:0;${look.page}">
        <div style="display:none;mso-hide:all;font-size:1px;line-height:1px">${preview}</div>
        <table
          role="presentation"
          class="page"
          width="100%"
          cellpadding="0"
          cellspacing="0"
          border="0"
          style="${look.page}"
        >
          <tr>
            <td align="center" style="padding:0 16px">
              ${forWord('<table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td>')}
              <div style="max-width:600px">
                <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
                  ${body}
                </table>
              </div>
              ${forWord('</td></tr></table>')}
            </td>
          </tr>
        </table>
      </body>
    </html>`.text
}

/** Word's engine wants the transitional type. */
const doctype = new Html(
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">',
)

function forWord(markup: string): Html {
  return new Html(`<!--[if mso]>${markup}<![endif]-->`)
}
