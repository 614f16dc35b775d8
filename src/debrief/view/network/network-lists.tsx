import type { MetOrganisation, MetPerson, Network } from '#debrief'
import { Tally, useWords } from '#ui'
import type { Names } from '../names.ts'

interface ListProps {
  network: Network
  names: Names
}

const MOST_DATES = 4

/** Everybody the household met, in words. */
export function NetworkLists({ network, names }: ListProps) {
  const { t } = useWords()
  return (
    <div class="columns-two">
      {network.people.length > 0 && (
        <div class="stack tight">
          <h2 class="minor">{t('debrief.networkPeople')}</h2>
          <ul class="who">
            {network.people.map((person) => (
              <Person key={person.id} person={person} names={names} />
            ))}
          </ul>
        </div>
      )}
      {network.organisations.length > 0 && (
        <div class="stack tight">
          <h2 class="minor">{t('debrief.networkOrganisations')}</h2>
          <ul class="who">
            {network.organisations.map((organisation) => (
              <Organisation key={organisation.id} organisation={organisation} names={names} />
            ))}
          </ul>
        </div>
      )}
      {network.lost.length > 0 && (
        <div class="stack tight">
          <h2 class="minor">{t('debrief.networkLost')}</h2>
          <ul class="bullets">
            {network.lost.map(({ day, by, to }) => (
              <li key={`${day} ${by} ${to}`}>
                {t('debrief.networkLostLine', {
                  date: names.date(day),
                  by: names.anything(by),
                  to: names.anything(to),
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

function Person({ person: { id, kind, days, tie, works }, names }: { person: MetPerson; names: Names }) {
  const { t, list } = useWords()
  const dates = days.slice(0, MOST_DATES).map((day) => names.shortDate(day))
  const said = days.length > MOST_DATES ? [...dates, '…'] : dates
  return (
    <li>
      <b>{names.person(id)}</b>
      <span class="small quiet">
        {works === '' ? t(`debrief.networkKind.${kind}`) : names.organisation(works)}
      </span>
      <span class="small">
        {days.length === 0
          ? t('debrief.networkNoDays')
          : t('debrief.networkDays', {
              count: days.length,
              dates: said.includes('…') ? said.join(', ') : list(said),
            })}
      </span>
      {tie.end !== tie.start && (
        <span class="small">
          {t(tie.end > tie.start ? 'debrief.networkTies' : 'debrief.networkTiesLess')}
        </span>
      )}
    </li>
  )
}

function Organisation({ organisation, names }: { organisation: MetOrganisation; names: Names }) {
  const { t } = useWords()
  const { id, met, handover, asked, letters } = organisation
  return (
    <li>
      <b>{names.organisation(id)}</b>
      <span class="small quiet">
        {met > 0 ? t('debrief.networkMet', { date: names.date(met) }) : t('debrief.networkKnown')}
      </span>
      {handover !== null && (
        <span class="small">
          {t(`debrief.networkHandover.${handover.how}`, {
            by: names.anything(handover.by),
            date: names.date(handover.day),
          })}
        </span>
      )}
      {asked > 0 && <span class="small">{t('debrief.networkPapersAsked', { count: asked })}</span>}
      {letters > 0 && <span class="small">{t('debrief.networkLetters', { count: letters })}</span>}
    </li>
  )
}

/** How often each paper was asked, by whom, and beside it the same month where a paper is asked once. */
export function PapersAsked({ network, names }: ListProps) {
  const { t, list } = useWords()
  const asked = network.papers.filter(({ count }) => count > 0)
  if (asked.length === 0) return null
  return (
    <div class="stack tight">
      <h2 class="minor">{t('debrief.networkPapers')}</h2>
      <ul class="who papers-asked">
        {asked.map(({ id, count, parties, once }) => (
          <li key={id} data-paper={id}>
            <b>{names.paper(id)}</b>
            <span class="small times">
              <Tally count={count} />
              {t('debrief.networkPaperCount', {
                count,
                by: list(parties.map((party) => names.organisation(party))),
              })}
            </span>
            {once !== null && (
              <span class="small quiet times">
                <Tally count={once} />
                {t('debrief.networkPaperOnce', { count: once })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
