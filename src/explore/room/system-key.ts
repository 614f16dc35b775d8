import type { MonthState, PaperAsk, ProcedureState } from '#engine'

/** Applications, papers and what organisations were told: the part of a state's key that few months need. */
export function systemKey(state: MonthState): string {
  const { procedures, papers, papersUnderway, asked, practice, bounces } = state
  let text = `${practice > 0}${bounces.length > 0}`
  for (const running of procedures) text += procedureKey(running)
  for (const { paper, until } of papers)
    text += `;${paper}.${until === 0 || until >= state.day ? until : 'old'}`
  for (const { paper, day } of papersUnderway) text += `;${paper}>${day}`
  return asked.length === 0 ? text : text + askedKey(asked, state.day)
}

function procedureKey(running: ProcedureState): string {
  const { id, status, step, deadline, decision, helped, outcome, missing } = running
  if (status === 'decided' || status === 'lapsed') return `;${id}.${status}.${step}.${outcome}`
  if (status === 'handed-in') return `;${id}.in.${step}.${decision}.${helped}.${missing.join('+')}`
  return `;${id}.${status}.${step}.${deadline}.${helped}.${missing.join('+')}`
}

/** What organisations have, however often they asked for it. */
function askedKey(asked: readonly PaperAsk[], day: number): string {
  const has = new Set<string>()
  for (const { party, paper, answer, until } of asked) {
    if (answer !== 'given' && answer !== 'stands-in') continue
    if (until === 0 || until >= day) has.add(`;${party}:${paper}.${until}`)
  }
  return [...has].sort().join('')
}
