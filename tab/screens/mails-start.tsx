import { MailsScreen } from './mails.tsx'
import { openWidePage } from './open-wide-page.tsx'

void openWidePage(() => <MailsScreen />)
