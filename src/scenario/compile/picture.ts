// Drawings that a month names.

import { mustBeKnown } from '../say.ts'
import type { Path } from '../yaml/place.ts'
import type { Context } from './context.ts'

/** Says that a drawing named at `path` does not stand in the assets; nothing where none is named or the assets are absent. */
export function pictureMustExist(context: Context, path: Path, picture: string | undefined): void {
  const { pictures } = context.known
  if (picture === undefined || pictures === undefined) return
  mustBeKnown(context.say, path, 'picture', picture, pictures, 'Pictures stand in assets/moments.')
}
