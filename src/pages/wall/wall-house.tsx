import { useRef } from 'preact/hooks'
import type { HouseView } from '#engine'
import { useWords } from '#ui'
import { HouseFigure } from '../common/house-figure.tsx'
import { houseInWords } from '../play/house-words.ts'
import { JoinLine } from './join-line.tsx'
import { SideNote } from './side-note.tsx'
import { useWall } from './wall-context.ts'

/** The drawn house, the same one from lobby to end, with what belongs under it. */
export function WallHouse() {
  const { view, month, plan, words } = useWall()
  const all = useWords()
  const house = useSteady(month.house)
  const alt = houseInWords(house, onMat(house), plan, words, all)
  return (
    <aside class="wall-side" aria-label={all.t('house.open')}>
      <HouseFigure view={house} alt={alt} />
      {view.flow.phase !== 'stopPoint' && <SideNote />}
      {view.walk === null && <JoinLine />}
    </aside>
  )
}

/** The mat is drawn with so many letters; the wall does not know them. */
const onMat = ({ things }: HouseView): number => Number(things.mat?.split('-')[1] ?? 0) || 0

/** The same object as long as it says the same, so that nothing is drawn twice. */
function useSteady(house: HouseView): HouseView {
  const last = useRef(house)
  if (JSON.stringify(last.current) !== JSON.stringify(house)) last.current = house
  return last.current
}
