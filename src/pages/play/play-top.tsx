import { useWords } from '#ui'
import { TopBar } from '../common/top-bar.tsx'
import { entryName } from './entry-name.ts'
import { usePlay } from './play-context.ts'
import { StopButton } from './stop-button.tsx'

/** Where the household stands. The lower the level, the nearer what it shows: month, today and tomorrow, today. */
export function PlayTop() {
  const { view } = usePlay()
  const { t, money } = useWords()
  const near = view.level === 'tunnel' || view.level === 'overleven'
  return (
    <TopBar>
      <dl class="facts push" aria-label={t('top.facts')}>
        {!near && <LettersFact />}
        <div>
          <dt>{t('top.account')}</dt>
          <dd class="num">{money(view.account)}</dd>
        </div>
        {view.purse > 0 && (
          <div>
            <dt>{t('top.purse')}</dt>
            <dd class="num">{money(view.purse)}</dd>
          </div>
        )}
        {!near && <UntilFact />}
        {near && <DayFact when="today" />}
        {view.level === 'tunnel' && <DayFact when="tomorrow" />}
      </dl>
      <StopButton />
    </TopBar>
  )
}

function LettersFact() {
  const { view } = usePlay()
  const { t } = useWords()
  const shut = view.letters.filter((letter) => letter.opened === 0).length
  return (
    <div class="far">
      <dt>{t('top.letters')}</dt>
      <dd>
        <a href="#post">{shut === 0 ? t('top.lettersNone') : t('top.lettersShut', { count: shut })}</a>
      </dd>
    </div>
  )
}

function UntilFact() {
  const { view, game } = usePlay()
  const { t, money, plainDate } = useWords()
  return (
    <div class="far">
      <dt>{t('top.until', { date: plainDate(game.dateOf(view.until.day)) })}</dt>
      <dd class="num">{money(view.until.out)}</dd>
    </div>
  )
}

/** What the tunnel sees sharply: what goes out today, and tomorrow, with its price. */
function DayFact({ when }: { when: 'today' | 'tomorrow' }) {
  const { view, month } = usePlay()
  const words = useWords()
  const day = view.day + (when === 'tomorrow' ? 1 : 0)
  const due = view.reminders.filter((each) => each.day === day && each.kind !== 'deadline')
  const first = due[0]
  const nothing = words.t(when === 'today' ? 'top.nothing' : 'top.nothingTomorrow')
  const sum = (sign: number) =>
    due.filter((each) => Math.sign(each.cents) === sign).reduce((total, each) => total + each.cents, 0)
  const comes = sum(1)
  const goes = sum(-1)
  return (
    <div>
      <dt>{words.t(`top.${when}`)}</dt>
      <dd>
        {first === undefined ? (
          nothing
        ) : (
          <>
            {due.length === 1 && <span class="mid">{entryName(first.id, month, words)} </span>}
            {comes > 0 && <span class="num">+{words.money(comes)}</span>}{' '}
            {goes < 0 && <span class="num">{words.money(goes)}</span>}
          </>
        )}
      </dd>
    </div>
  )
}
