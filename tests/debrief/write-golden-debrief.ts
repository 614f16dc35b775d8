import { writeFileSync } from 'node:fs'
import { debriefText, goldenFile, goldenPlays } from './golden-debrief.ts'

for (const play of goldenPlays) writeFileSync(goldenFile(play.name), await debriefText(play))
