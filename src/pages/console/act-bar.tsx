import { useWords } from '#ui'
import { useConsole } from './console-context.ts'
import { requestOf } from './requests.ts'
import type { MainAct } from './use-main-act.ts'

/** Acts in the order of the phase; each shows only where it can be done. */
const ASIDE = ['look-further', 'second-round', 'pass', 'ask-causes', 'show-causes'] as const

/** Answered on phones alone. */
const BY_PHONE: ReadonlySet<string> = new Set(['ask-causes', 'show-causes'])

/** The acts within reach: what stops and turns back on the left, what leads on at the right, the one primary act last. */
export function ActBar({ main }: { main: MainAct | null }) {
  const { t } = useWords()
  const { view, running, ask, open, busy } = useConsole()
  const phones = running.form === 'room' || running.form === 'rehearsal'
  const { acts } = view
  const early = view.flow.under === 'read' || view.flow.under === 'talk'
  const can = (act: string) => acts.includes(act) && view.main !== act && (act !== 'pass' || early)
  const press = (act: string) => {
    const request = requestOf(act, view)
    if (request !== null) void ask(request)
  }
  return (
    <footer class="console-bar" id="acts">
      <div class="bar-left">
        {acts.includes('step-back') && (
          <button
            type="button"
            class="btn plain"
            aria-keyshortcuts="Alt+ArrowLeft"
            onClick={() => open('step-back')}
          >
            {t('console.act.step-back')}
          </button>
        )}
        {can('stop-point') && view.flow.beat > 0 && (
          <button type="button" class="btn plain" onClick={() => press('stop-point')}>
            {t('console.act.stop-point')}
          </button>
        )}
        {can('end') && view.flow.beat > 0 && (
          <button type="button" class="btn plain" onClick={() => open('end')}>
            {t('console.act.end')}
          </button>
        )}
      </div>
      <div class="bar-right">
        {ASIDE.filter((act) => can(act) && (phones || !BY_PHONE.has(act))).map((act) => (
          <button type="button" key={act} class="btn plain" onClick={() => press(act)}>
            {t(`console.act.${act}`)}
          </button>
        ))}
        {acts.includes('decide') && view.tally?.leading != null && view.options.length > 1 && (
          <button type="button" class="btn plain" onClick={() => open('overrule')}>
            {t('console.act.overrule')}
          </button>
        )}
        {main !== null && (
          <button
            type="button"
            class="btn primary"
            aria-keyshortcuts="Enter"
            aria-disabled={main.waits !== null || busy}
            onClick={() => main.waits === null && main.act()}
          >
            {main.waits ?? main.label} <kbd>Enter</kbd>
          </button>
        )}
      </div>
    </footer>
  )
}
