import type { ApplicationAct, ApplicationView } from '#engine'
import { useAnnounce, useWords } from '#ui'
import { usePlay } from '../play/play-context.ts'
import { actCost, actText } from './application-words.ts'
import { reason } from './paper-words.ts'
import { lacksNow } from './stations.ts'

interface ActsProps {
  application: ApplicationView
  title: string
  /** Gets what came of it, in words. */
  onTaken(said: string): void
}

/** The ways to go on: alone, beside someone, or handed over. One that is barred says why, and stays where it is. */
export function ApplicationActs({ application, title, onTaken }: ActsProps) {
  const { game, decide } = usePlay()
  const words = useWords()
  const { t } = words
  const announce = useAnnounce()
  const { id, acts, status } = application
  const shared = sharedReason(acts)

  function take(act: ApplicationAct) {
    if (!act.can) {
      announce(reason(act.why, words))
      return
    }
    if (decide({ moment: id, option: act.option }) !== null) return
    const after = game.view.applications.find((each) => each.id === id)
    const text = t(after?.status === 'handed-in' ? 'application.allIn' : 'application.stepDone')
    onTaken(text)
    announce(text)
  }
  return (
    <fieldset class="stack tight">
      <legend class="strong">{t('application.acts', { name: title })}</legend>
      {status === 'asked' && lacksNow(application) && <p class="small">{t('application.withoutMissing')}</p>}
      {shared !== '' && <p class="said">{reason(shared, words)}</p>}
      {acts
        .filter(() => shared !== NO_STEPS)
        .map((act) => (
          <Act key={act.option} act={act} quiet={shared !== ''} onTake={() => take(act)} />
        ))}
    </fieldset>
  )
}

/** Applications without steps go on at a moment of the month, not here. */
const NO_STEPS = 'procedure/nothing-to-do'

/** One code that bars everything is said once. */
function sharedReason(acts: readonly ApplicationAct[]): string {
  const [first] = acts
  if (first === undefined || acts.some((act) => act.can || act.why !== first.why)) return ''
  return first.why
}

function Act({ act, quiet, onTake }: { act: ApplicationAct; quiet: boolean; onTake(): void }) {
  const { month } = usePlay()
  const words = useWords()
  return (
    <button
      type="button"
      class="act"
      data-option={act.option}
      aria-disabled={act.can ? undefined : 'true'}
      onClick={onTake}
    >
      <span class="what">{actText(act, month.person(act.person), words)}</span>
      <span class="cost">
        {actCost(act, words).map((part) => (
          <span key={part}>{part}</span>
        ))}
      </span>
      {!act.can && !quiet && <span class="why">{reason(act.why, words)}</span>}
    </button>
  )
}
