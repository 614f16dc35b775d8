import { points, signedPoints } from '#i18n'
import { useWords } from '#ui'
import { Resources } from '../system/resources.tsx'
import { usePlay } from './play-context.ts'
import { joined, nightText, sumText, termText } from './why-words.ts'

/** Every term of tonight's load, the events of the day, and what the night will do. Nothing is hidden. */
export function WhyPanel() {
  const { view, game, month } = usePlay()
  const words = useWords()
  const { t } = words
  const { why } = view
  return (
    <section class="panel stack" aria-labelledby="why-title" id="why-panel">
      <h2 id="why-title">{t('why.title')}</h2>
      {why.terms.length === 0 ? (
        <p>{t('why.none')}</p>
      ) : (
        <table>
          <caption class="sr">{t('why.caption')}</caption>
          <thead class="sr">
            <tr>
              <th scope="col">{t('why.term')}</th>
              <th scope="col">{t('why.points')}</th>
            </tr>
          </thead>
          <tbody>
            {joined(why.terms, month)
              .sort((one, other) => other.points - one.points)
              .map((term) => (
                <tr key={term.code}>
                  <th scope="row">{termText(term, game, month, words)}</th>
                  <td class="num">{term.points < 0 ? `−${-term.points}` : term.points}</td>
                </tr>
              ))}
            <tr class="sum">
              <th scope="row">{sumText(why, words)}</th>
              <td class="num">{why.load}</td>
            </tr>
          </tbody>
        </table>
      )}
      <div class="small stack tight">
        <p>
          <b>{t('why.today')}:</b>{' '}
          {why.today.length === 0
            ? t('why.todayNone')
            : `${why.today.map((each) => `${t(`event.${each.code}`)} ${signedPoints(each.tenths)}`).join(', ')}, ${t('top.now').toLowerCase()} ${points(why.now)}.`}
        </p>
        <p>{nightText(why, words)}</p>
      </div>
      <p class="note small">{t('why.model')}</p>
      <Resources resources={view.resources} />
    </section>
  )
}
