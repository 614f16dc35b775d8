import { AsksChapter } from './asks-chapter.tsx'
import type { Chapter } from './chapters.ts'
import { HiddenChapter } from './hidden-chapter.tsx'
import { HonestChapter } from './honest-chapter.tsx'
import { KeepChapter } from './keep-chapter.tsx'
import { MakersChapter } from './makers-chapter.tsx'
import { NetworkChapter } from './network-chapter.tsx'
import { OwnChapter } from './own-chapter.tsx'
import { PatternsChapter } from './patterns-chapter.tsx'
import { PictureChapter } from './picture-chapter.tsx'
import { ReplaysChapter } from './replays-chapter.tsx'
import { RoomChapter } from './room-chapter.tsx'
import { SkillsChapter } from './skills-chapter.tsx'

const VIEWS = {
  skills: SkillsChapter,
  asks: AsksChapter,
  picture: PictureChapter,
  hidden: HiddenChapter,
  makers: MakersChapter,
  replays: ReplaysChapter,
  room: RoomChapter,
  network: NetworkChapter,
  patterns: PatternsChapter,
  honest: HonestChapter,
  own: OwnChapter,
  keep: KeepChapter,
} as const satisfies Record<Chapter, unknown>

/** One chapter of the debrief. */
export function ChapterView({ chapter }: { chapter: Chapter }) {
  const View = VIEWS[chapter]
  return <View />
}
