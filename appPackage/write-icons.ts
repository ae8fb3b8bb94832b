// Draws the icons anew, those of the package and those that Outlook fetches from the pages: `node
// appPackage/write-icons.ts`. The pictures are committed, so nobody needs to run it unless the mark changes; a test
// compares the files with what the code draws.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { colorIcon, outlineIcon, ribbonIcon, ribbonSizes } from './icons.ts'
import { encodePng } from './png.ts'

writeFileSync(join(import.meta.dirname, 'color.png'), encodePng(colorIcon()))
writeFileSync(join(import.meta.dirname, 'outline.png'), encodePng(outlineIcon()))
for (const size of ribbonSizes)
  writeFileSync(join(import.meta.dirname, '..', 'tab', 'public', `ribbon-${size}.png`), encodePng(ribbonIcon(size)))
