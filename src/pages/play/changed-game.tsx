import type { Game, SavedGame } from '#session/local'
import { Heading, Line, useWords } from '#ui'
import type { MonthWords } from '../common/month-words.ts'
import { LanguageSwitch, TopBar } from '../common/top-bar.tsx'
import { optionText } from './option-items.ts'

interface ChangedProps {
  game: Game
  kept: SavedGame
  month: MonthWords
}

const ACTS = new Set(['evening'])

/** A kept game of a month that has changed since: it can be read, and stays as it is. */
export function ChangedGame({ game, kept, month }: ChangedProps) {
  const words = useWords()
  const { t, longDate, tableDate, money } = words
  const told = kept.decisions.filter((taken) => !ACTS.has(taken.moment))
  const title = (moment: string): string =>
    month.text(`moments.${moment.split('/')[0]}.title`) ||
    month.text(`letters.${moment.split(/[@#]/)[0]}.title`, { party: '' }) ||
    t('saved.changed.unknown')
  return (
    <>
      <TopBar>
        <span class="push" />
        <LanguageSwitch />
      </TopBar>
      <main class="plain-page stack" id="main">
        <Heading place="changed">{t('saved.changed.title')}</Heading>
        <p>{t('saved.changed.text')}</p>
        <p>
          {t('saved.changed.shown', { date: longDate(game.view.date) })} {t('top.account')}:{' '}
          <span class="num">{money(game.view.account)}</span>
        </p>
        <h2>{t('saved.changed.log')}</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('saved.changed.day')}</th>
              <th scope="col">{t('saved.changed.where')}</th>
              <th scope="col">{t('saved.changed.what')}</th>
            </tr>
          </thead>
          <tbody>
            {told.map((taken, index) => (
              <tr key={`${index} ${taken.moment}`}>
                <td class="num">{tableDate(game.dateOf(taken.day))}</td>
                <td>{title(taken.moment)}</td>
                <td>
                  <Line text={optionText(month, taken.moment, taken.option) || taken.option} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <div class="acts">
          <a class="btn" href={`/play/${kept.month}?new`}>
            {t('saved.changed.fresh')}
          </a>
          <a class="btn plain" href="/saved">
            {t('saved.title')}
          </a>
        </div>
      </main>
    </>
  )
}
