import { useWords } from '#ui'
import { withPhones } from '../wall/phones.ts'
import { useWall } from '../wall/wall-context.ts'
import { useStep } from './walk-context.ts'

const MOST = 5

/** What everybody takes along: first only how many wrote, then what may be shown, without names. */
export function IntentionsStep() {
  const { t } = useWords()
  const { walk } = useStep()
  const phones = withPhones(useWall().view)
  const shown = walk.intentions.slice(-MOST)
  return (
    <>
      <h1>{t('groupDebrief.wall.intentions')}</h1>
      {shown.length === 0 ? (
        <>
          <ul class="walk-lines">
            <li>{t('groupDebrief.wall.practice')}</li>
            <li>{t('groupDebrief.wall.policy')}</li>
          </ul>
          <p>{t(phones ? 'groupDebrief.wall.write' : 'groupDebrief.wall.writeHands')}</p>
        </>
      ) : (
        <ul class="walk-intentions">
          {shown.map(({ practice, policy }) => (
            <li key={`${practice} ${policy}`}>
              {practice !== '' && <p class="wall-voice">{practice}</p>}
              {policy !== '' && <p class="wall-voice policy">{policy}</p>}
            </li>
          ))}
        </ul>
      )}
      {phones && (
        <p class="wall-quiet" data-written={walk.written}>
          {t('groupDebrief.wall.written', { count: walk.written })}
        </p>
      )}
    </>
  )
}
