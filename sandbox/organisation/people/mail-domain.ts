/** The organisation's mail domain. */
export const mailDomain = 'contoso.example'
