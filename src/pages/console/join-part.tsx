import { useWords } from '#ui'
import { useApp } from '../common/app-context.ts'
import { bareAddress, useJoinAddress } from '../wall/join-address.ts'
import { useConsole } from './console-context.ts'

/** How somebody comes in who is late or lost the page: to be read out, as it stands on the wall. */
export function JoinPart() {
  const { platform } = useApp()
  const { running } = useConsole()
  const { t } = useWords()
  const address = useJoinAddress(platform.get) ?? ''
  return (
    <p class="join-part">
      <span>{bareAddress(address)}</span>{' '}
      <span>
        {t('console.lobby.code')} <b class="num">{running.code}</b>
      </span>
    </p>
  )
}
