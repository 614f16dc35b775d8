import { writeFileSync } from 'node:fs'
import { freshGolden } from './golden.ts'

for (const [file, text] of freshGolden()) writeFileSync(file, text)
