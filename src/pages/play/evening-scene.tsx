import { points } from '#i18n'
import { Band, Heading, useWords } from '#ui'
import { LedgerPanel } from './ledger-panel.tsx'
import { MatLine } from './mat-line.tsx'
import { eveningTitle, tomorrowLine } from './night-words.ts'
import { OpenBills } from './open-bills.tsx'
import { usePlay } from './play-context.ts'
import type { Scene } from './scene.ts'
import { Acts } from './stop-button.tsx'
import { WhereWhen } from './where-when.tsx'
import { WhyPanel } from './why-panel.tsx'

/** The day settles: how wide the band is and why, what moved on the account, and what tomorrow brings. */
export function EveningScene({ onScene }: { onScene(scene: Scene): void }) {
  const { view, game, decide } = usePlay()
  const words = useWords()
  const { t } = words
  const last = view.day >= view.daysInMonth
  function sleep() {
    const { day, level } = view
    if (decide({ moment: 'evening', option: 'sleep' }) !== null) return
    if (game.view.stop.stop.kind === 'end') onScene({ kind: 'stop' })
    else onScene({ kind: 'night', since: day, level })
  }
  return (
    <div class="eve">
      <section class="intro stack">
        <div>
          <WhereWhen />
          <Heading place={`evening ${view.day}`}>{eveningTitle(view, words)}</Heading>
        </div>
        <div>
          <Band value={view.bandwidth} level={view.level}>
            <span class="small">
              {t('band.tomorrow', {
                value: points(view.why.tomorrow),
                level: t(`level.${view.why.levelTomorrow}`),
              })}
            </span>
          </Band>
          {view.why.levelTomorrow !== view.level && <p class="small quiet">{t('band.overnight')}</p>}
        </div>
        <p class="voice night-line">{tomorrowLine(view, words)}</p>
        <OpenBills />
        <MatLine />
        <Acts>
          <button type="button" class="btn" data-next onClick={sleep}>
            {t(last ? 'evening.lastNight' : 'evening.sleep')}
          </button>
        </Acts>
      </section>
      <WhyPanel />
      <LedgerPanel />
    </div>
  )
}
