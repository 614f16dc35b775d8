// What a seat asks for to come in. It draws nothing, so that a page can ask before it has fetched what draws.

import type { Language } from '#i18n'
import { joinRoom, lookUpRoom, seatToken } from '#session/client'
import type { Carrier, SeatView } from '#session/protocol'
import type { Texts } from '../common/month-library.ts'
import { openLibrary } from '../common/month-library.ts'

export interface Entrance {
  code: string
  carrier: Carrier<SeatView>
  /**
   * The texts of the month that is played, as far as a seat needs them; none when there is no such session.
   * @param month when it is known; else the session is asked
   */
  texts(language: Language, month: string): Promise<Texts>
}

interface EntranceOptions {
  code: string
  storage: Storage | null
  get(address: string): Promise<Response>
}

/** Knocks at the door of a session: connection and texts are on their way when this returns. */
export function comeIn({ code, storage, get }: EntranceOptions, language: Language): Entrance {
  const base = location.origin
  const library = openLibrary(get)
  // Told before there is a connection, so that the texts come while that is being made.
  const asked = lookUpRoom(base, code)
  const entrance: Entrance = {
    code,
    carrier: joinRoom({ base, code, role: 'seat', token: seatToken(storage, code) }),
    async texts(wanted, month) {
      const answer = month === '' ? await asked : { month }
      return 'month' in answer ? library.seatTexts(answer.month, wanted) : {}
    },
  }
  entrance.texts(language, '').catch(() => undefined)
  return entrance
}
