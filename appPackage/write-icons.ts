// Draws the two icons anew: `node appPackage/write-icons.ts`. The pictures are committed, so nobody needs to run it
// unless the mark changes; a test compares the files with what the code draws.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { colorIcon, outlineIcon } from './icons.ts'
import { encodePng } from './png.ts'

writeFileSync(join(import.meta.dirname, 'color.png'), encodePng(colorIcon()))
writeFileSync(join(import.meta.dirname, 'outline.png'), encodePng(outlineIcon()))
