import { Button, FluentProvider, teamsDarkTheme, Text } from '@fluentui/react-components'
import { app, authentication } from '@microsoft/teams-js'
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'

type Answer = { pair: Record<'commitments' | 'topics' | 'notes', { id: string; text: string }[]> }

// The bare page again, with a token and one API call whose eight rows it lists.
function Page() {
  const [rows, setRows] = useState<{ id: string; text: string }[]>([])
  useEffect(() => {
    void load().then(setRows)
  }, [])
  return (
    <FluentProvider theme={teamsDarkTheme}>
      <Text as="h1">Hello</Text>
      <Button>Press</Button>
      {rows.map((row) => (
        <Text key={row.id} block>
          {row.text}
        </Text>
      ))}
    </FluentProvider>
  )
}

async function load() {
  await app.initialize()
  await app.getContext()
  const token = await authentication.getAuthToken()
  const response = await fetch('/api/openPair', {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: '{"thread":"bench"}',
  })
  const { pair } = (await response.json()) as Answer
  void app.notifySuccess()
  return [...pair.commitments, ...pair.topics, ...pair.notes]
}

createRoot(document.querySelector('#root')!).render(<Page />)
