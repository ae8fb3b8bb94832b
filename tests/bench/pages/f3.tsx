import { Button, FluentProvider, teamsDarkTheme, Text } from '@fluentui/react-components'
import { app } from '@microsoft/teams-js'
import { createRoot } from 'react-dom/client'

// The least a Teams page with Fluent can be: the yardstick the panel is measured against.
function Page() {
  return (
    <FluentProvider theme={teamsDarkTheme}>
      <Text as="h1">Hello</Text>
      <Button>Press</Button>
    </FluentProvider>
  )
}

createRoot(document.querySelector('#root')!).render(<Page />)
await app.initialize()
await app.getContext()
void app.notifySuccess()
