/** Why a request was not taken. Nothing has changed; the code is stable and becomes text elsewhere. */
export type SessionCode =
  // About the message itself.
  | 'session/malformed'
  | 'session/too-large'
  | 'session/unknown-request'
  | 'session/not-your-role'
  // About the moment at which it came.
  | 'session/not-now'
  | 'session/paused'
  | 'session/other-beat'
  | 'session/over'
  // About the seat that sent it.
  | 'session/no-seat'
  | 'session/waiting'
  | 'session/turned-away'
  | 'session/full'
  | 'session/watching'
  | 'session/not-watching'
  | 'session/not-minority'
  | 'session/too-many-remarks'
  // About what it asks.
  | 'session/mode-hands'
  | 'session/mode-phones'
  | 'session/unknown-option'
  | 'session/nothing-to-choose'
  | 'session/nobody-to-decide'
  | 'session/too-many-hands'
  | 'session/reason-needed'
  | 'session/no-such-decision'
  | 'session/no-such-seat'
  | 'session/no-such-line'
  | 'session/not-asked'
  | 'session/nothing-further'
  | 'session/month-over'
  | 'session/not-in-cut'
  | 'session/belief-full'
  // About a stored log.
  | 'session/log-damaged'
  | 'session/other-version'
  // For hosts: the authority itself never answers with these.
  | 'session/too-fast'
  | 'session/not-stored'
  | 'session/unknown-code'
  | 'session/code-expired'
  /** Another window, or another laptop, has the session now. */
  | 'session/taken-over'

export interface Refusal {
  refused: SessionCode
  /** Type of the request, or of the entry of a log. */
  about?: string
  /** Where in a malformed message, such as `counts.a`. */
  path?: string
}

/** Whether an answer is a refusal. */
export const isRefused = (answer: object): answer is Refusal => 'refused' in answer
