import { Line, Prose, useWords } from '#ui'
import { storyOf } from '../common/group-story.ts'
import { useWall } from './wall-context.ts'

/** The moment as it is read aloud. */
export function ReadPart() {
  const { view, month, plan, texts, words } = useWall()
  const { t, has, longDate, money, timeOfDay } = useWords()
  const story = storyOf(view.flow.moment, texts, words, money(month.account), plan)
  const place = `place.${month.stop.place}`
  return (
    <>
      <p class="wall-quiet">
        {t('stop.at', {
          date: longDate(month.date),
          time: timeOfDay(month.stop.minute),
          place: has(place) ? t(place) : t('place.elsewhere'),
        })}
      </p>
      <h1>{story.title}</h1>
      {story.intro !== '' && (
        <div class="wall-story">
          <Prose text={story.intro} />
        </div>
      )}
      {story.lines.map(({ who, text }, index) => (
        <p class="wall-story" key={`${index}${text}`}>
          {who !== '' && <b class="wall-who">{words.person(who)}: </b>}
          <Line text={text} />
        </p>
      ))}
    </>
  )
}
