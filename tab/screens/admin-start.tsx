import { AdminScreen } from './admin.tsx'
import { openWidePage } from './open-wide-page.tsx'

void openWidePage(() => <AdminScreen />)
