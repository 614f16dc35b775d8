import type { Folder } from './folders.ts'

/** One entry of `overrides` in biome.json that keeps a folder's imports to its list. */
export interface ImportOverride {
  includes: string[]
  group: string[]
  message: string
}

/** Gitignore-style patterns: everything is denied, then the listed doors and packages are let through. */
function allowed(folder: Folder): string[] {
  const doors = [...folder.doors, ...folder.types].map((door) => `!${door}`)
  const packages = folder.packages.flatMap((name) =>
    name.endsWith(':') ? [`!${name}*`, `!${name}*/**`] : [`!${name}`, `!${name}/**`],
  )
  return [...doors, ...packages]
}

/**
 * The rules that biome.json must hold for the table, two for each folder: files at its top may not climb at
 * all, deeper ones may climb once (`../../` is for nobody).
 */
export function importOverrides(folders: readonly Folder[]): ImportOverride[] {
  return folders.flatMap((folder) => {
    const inner = folders
      .filter((other) => other.path.startsWith(`${folder.path}/`))
      .map((other) => `!src/${other.path}/**`)
    const message = `src/${folder.path} may import only what src/app/check/folders.ts lists for it.`
    const list = allowed(folder)
    return [
      { includes: [`src/${folder.path}/*`], group: ['**', '!./**', './../**', ...list], message },
      {
        includes: [`src/${folder.path}/*/**`, ...inner],
        group: ['**', '!./**', '!../**', '../../**', './../../**', ...list],
        message,
      },
    ]
  })
}
