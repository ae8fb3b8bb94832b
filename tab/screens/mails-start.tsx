import { MailsScreen } from './mails.tsx'
import { openWidePage } from './wide/open-wide-page.tsx'

void openWidePage(() => <MailsScreen />)
