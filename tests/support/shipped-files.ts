import { monthFiles } from '#scenario/files'

/** Every month that comes with the project: its id and the path of its file. */
export const shippedFiles = (): [string, string][] => monthFiles().map(({ id, file }) => [id, file])
