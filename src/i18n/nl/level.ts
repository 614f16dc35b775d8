/** The levels of bandwidth. */
export const level = {
  ruimte: 'ruimte',
  krap: 'krap',
  tunnel: 'tunnel',
  overleven: 'overleven',
}
