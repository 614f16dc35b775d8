import '../style/console-sides.css'
import { useState } from 'preact/hooks'
import { Line, useWords } from '#ui'
import { useApp } from '../common/app-context.ts'
import type { SideSource, Sides } from '../group-debrief/load-sides.ts'
import { handOverFile } from './hand-over.ts'
import { firstSentence } from './moment-words.ts'
import { sidesTable } from './sides-table.ts'

interface SidesProps {
  sources(): readonly SideSource[]
  count: number
}

/** Groups of one day beside each other, when somebody asks for it; something to talk about, not a ranking. */
export function SidesPart({ sources, count }: SidesProps) {
  const words = useWords()
  const { t, language } = words
  const { library } = useApp()
  const [sides, setSides] = useState<Sides | 'busy' | 'failed' | null>(null)
  if (count < 2) return null
  async function lay() {
    setSides('busy')
    try {
      const { loadSides } = await import('../group-debrief/load-sides.ts')
      setSides(await loadSides(sources(), library, words))
    } catch {
      setSides('failed')
    }
  }
  const laid = typeof sides === 'object' && sides !== null && sides.groups.length > 1 ? sides : null
  return (
    <section class="stack" aria-labelledby="sides">
      <h2 id="sides">{t('groupDebrief.sides.title')}</h2>
      <p class="quiet">{t('groupDebrief.sides.note')}</p>
      <div class="acts">
        <button
          type="button"
          class="btn plain"
          data-sides
          aria-disabled={sides === 'busy'}
          onClick={() => void lay()}
        >
          {t('groupDebrief.sides.act')}
        </button>
        {laid !== null && (
          <button
            type="button"
            class="btn plain"
            onClick={() =>
              void sidesTable(laid, words, language === 'nl' ? ';' : ',').then((text) =>
                handOverFile('krap-groups.csv', text, 'csv'),
              )
            }
          >
            {t('groupDebrief.sides.csv')}
          </button>
        )}
      </div>
      <p role="status">
        {sides === 'failed'
          ? t('groupDebrief.failed')
          : sides !== null && sides !== 'busy' && laid === null && t('groupDebrief.sides.few')}
      </p>
      {laid !== null && <SidesTables sides={laid} />}
    </section>
  )
}

const FIGURES = ['account', 'fees', 'tunnelDays', 'needsUnmet', 'papersAsked'] as const
const CENTS: ReadonlySet<string> = new Set(['account', 'fees'])

function SidesTables({ sides: { groups, moments, names } }: { sides: Sides }) {
  const { t, money } = useWords()
  const differing = moments.filter(({ same }) => !same)
  const alike = moments.length - differing.length
  return (
    <>
      <div class="sides-wide">
        <table class="sides">
          <caption class="sr">{t('groupDebrief.sides.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('groupDebrief.sides.what')}</th>
              {groups.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {FIGURES.map((figure) => (
              <tr key={figure} data-figure={figure}>
                <th scope="row">{t(`debrief.measure.${figure}`)}</th>
                {groups.map((group) => (
                  <td key={group.name} class="num">
                    {CENTS.has(figure) ? money(group[figure]) : group[figure]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {groups.some(({ problem }) => problem !== null) && (
        <p class="note">{t('groupDebrief.sides.partial')}</p>
      )}
      <h3>{t('groupDebrief.sides.moments')}</h3>
      <div class="sides-wide">
        <table class="sides">
          <caption class="sr">{t('groupDebrief.sides.moments')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('groupDebrief.sides.moment')}</th>
              {groups.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {differing.map(({ month, moment, chosen }) => (
              <tr key={`${month} ${moment}`}>
                <th scope="row">{names.get(month)?.moment(moment) || names.get(month)?.anything(moment)}</th>
                {chosen.map((options, at) => (
                  <td key={groups[at]?.name}>
                    {options.length === 0
                      ? t('groupDebrief.sides.none')
                      : options.map((option) => (
                          <p key={option}>
                            <Line text={firstSentence(names.get(month)?.option(moment, option) ?? option)} />
                          </p>
                        ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {alike > 0 && <p class="quiet">{t('groupDebrief.sides.same', { count: alike })}</p>}
    </>
  )
}
