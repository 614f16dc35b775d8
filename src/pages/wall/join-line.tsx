import { useWords } from '#ui'
import { bareAddress } from './join-address.ts'
import { isRaising, withPhones } from './phones.ts'
import { useWall } from './wall-context.ts'
import { partOf } from './which-part.ts'

/** For who comes late or lost the page: address and code, small, while the group plays. A rehearsal says that it is one. */
export function JoinLine() {
  const { view, join } = useWall()
  const { t } = useWords()
  const part = partOf(view)
  if (!withPhones(view) || isRaising(view) || part === 'lobby' || part === 'paused') return null
  return (
    <p class="wall-join-line">
      {join === null ? (
        t('wall.rehearsal.line')
      ) : (
        <>
          <span>{bareAddress(join.address)}</span> <b>{t('wall.joinCode', { code: join.code })}</b>
        </>
      )}
    </p>
  )
}
