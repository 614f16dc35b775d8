import type { Report } from '#debrief'
import { chosenByDay, findingWords, MonthChart, WIDE } from '#debrief/view'
import { Line, useWords } from '#ui'
import { useDebrief } from '../end/debrief-context.ts'
import { shocksOf } from '../end/shock-text.ts'
import { togetherText } from '../end/together-text.ts'

const MOST_SKILLS = 5
const MOST_DAYS = 20

/** First page: what went well, what the month asked, the month in one picture. */
export function ReportFirst({ report }: { report: Report }) {
  const words = useWords()
  const { t } = words
  const { facts, names, group } = useDebrief()
  const { had, used } = report.asks.actions
  const marks = chosenByDay(report.decisions).map(({ day, number, chosen }) => ({
    day,
    number,
    texts: chosen.map(({ moment, option }) => names.option(moment, option)),
  }))
  const told = marks.slice(0, MOST_DAYS)
  return (
    <>
      {report.skills.length > 0 && (
        <>
          <h2>{t('print.reportSkills')}</h2>
          <ul class="report-list">
            {report.skills.slice(0, MOST_SKILLS).map((finding) => (
              <li key={`${finding.code} ${finding.day}`}>{findingWords(finding, names, words).title}</li>
            ))}
          </ul>
        </>
      )}
      <h2>{t('print.reportAsks')}</h2>
      <p>
        {t('debrief.asksTitle', { total: report.asks.total, had })}.{' '}
        {t('debrief.asksUsed', { had, used, looking: report.asks.actions.looking })}
      </p>
      <h2>{t('print.reportPicture')}</h2>
      {report.days.length > 0 && (
        <MonthChart
          days={report.days}
          marks={marks}
          shocks={shocksOf(facts.end().picture.shocks, names, words)}
          names={names}
          still
          size={WIDE}
        />
      )}
      <h3>{t('print.reportDecisions', { count: report.decisions.length, days: marks.length })}</h3>
      {group !== null && <p class="small">{togetherText(group.together, names, words)}</p>}
      <ol class="report-decisions">
        {told.map(({ day, number, texts }) => (
          <li key={day}>
            <b>{number}</b> <span class="num">{names.shortDate(day)}</span> <Line text={texts.join(' · ')} />
          </li>
        ))}
        {marks.length > told.length && (
          <li>{t('print.reportMore', { count: marks.length - told.length })}</li>
        )}
      </ol>
    </>
  )
}
