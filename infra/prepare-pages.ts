// After a build, before the pages are deployed: writes into dist/tab where the API and HR's own process are and which headers
// the pages need. API_BASE and HR_BASE come from the outputs of main.bicep; azd hands them to this script.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { siteConfiguration } from './page-headers.ts'
import { pointPage } from './point-page.ts'

// Pages that never call the API have no place for its address.
const withoutApi = ['about.html', 'config.html']
const { API_BASE: api, HR_BASE: hr } = process.env
const folder = join(import.meta.dirname, '..', 'dist', 'tab')

if (api === undefined || hr === undefined) {
  console.error(
    'API_BASE or HR_BASE is not set. Both are outputs of infra/main.bicep, such as https://func-name.azurewebsites.net/api.',
  )
  process.exitCode = 1
} else {
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html') && !withoutApi.includes(name))
  for (const page of pages) {
    const file = join(folder, page)
    writeFileSync(file, pointPage(readFileSync(file, 'utf8'), { api, hr }))
  }
  const built = (page: string) => readFileSync(join(folder, page), 'utf8')
  const site = siteConfiguration({ api, hr }, { panel: built('panel.html'), outlook: built('outlook.html') })
  writeFileSync(join(folder, 'staticwebapp.config.json'), `${JSON.stringify(site, null, 2)}\n`)
  // The sandbox builds pages anew that call somewhere else.
  writeFileSync(join(folder, '..', '.pages-pointed'), `${api} ${hr}`)
  console.log(`${pages.length} pages now call ${api} and ${hr}.`)
}
