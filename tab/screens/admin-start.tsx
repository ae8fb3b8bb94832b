import { AdminScreen } from './admin.tsx'
import { openWidePage } from './wide/open-wide-page.tsx'

void openWidePage(() => <AdminScreen />)
