import type { Report } from '#debrief'
import { cardText, findingWords, LocalFigures, MakerShares, MakersAt, measureText } from '#debrief/view'
import { useWords } from '#ui'
import { useDebrief } from '../end/debrief-context.ts'

const TOLD = ['account', 'fees', 'arrears', 'bandwidth', 'tunnelDays', 'papersAsked'] as const
/** One fewer for each figure of the place itself, which takes its room. */
const MOST_FINDINGS = 7

/** Second page: who made the rule, the same decisions elsewhere, whom they met, what it is called. */
export function ReportSecond({ report }: { report: Report }) {
  const words = useWords()
  const { t } = words
  const { levers, names, group } = useDebrief()
  const figures = group?.figures ?? []
  const { at, shares } = report.makers
  const { people, organisations, asked } = report.network
  const nameOf = (id: string): string => levers.find((lever) => lever.id === id)?.name ?? id
  const runs = [
    { name: t('debrief.leverOwn'), run: report.own },
    ...report.under.map((run) => ({ name: nameOf(run.lever), run })),
  ]
  const findings = report.findings.slice(0, MOST_FINDINGS - figures.length)
  return (
    <>
      <h2>{t('print.reportMakers')}</h2>
      {at === null ? (
        <p>{t('debrief.makersTitleNone')}</p>
      ) : (
        <>
          <MakersAt makers={report.makers} names={names} />
          <MakerShares shares={shares} />
        </>
      )}
      {report.under.length > 0 && (
        <>
          <h2>{t('print.reportLevers')}</h2>
          <table class="report-levers">
            <thead>
              <tr>
                <th scope="col">{t('print.reportLever')}</th>
                {TOLD.map((measure) => (
                  <th key={measure} scope="col" class="num">
                    {t(`debrief.measure.${measure}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {runs.map(({ name, run }) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {TOLD.map((measure) => (
                    <td key={measure} class="num">
                      {measureText(run, measure, words)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      <p>{t('print.reportMet', { people, organisations, asked })}</p>
      {figures.length > 0 && (
        <>
          <h2>{t('localFigures.wall')}</h2>
          <LocalFigures figures={figures} />
        </>
      )}
      {findings.length > 0 && (
        <>
          <h2>{t('print.reportFindings')}</h2>
          <ul class="report-list">
            {findings.map((finding) => (
              <li key={`${finding.code} ${finding.day}`}>
                <b>{cardText(finding.card, 'name', words)}</b> ({t(`debrief.kind.${finding.kind}`)}):{' '}
                {findingWords(finding, names, words).title}.{' '}
                <span class="quiet">{t(`debrief.grade.${finding.grade}`)}.</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
