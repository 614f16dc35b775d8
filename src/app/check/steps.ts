import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { biomeAgrees } from './biome-file.ts'
import { violations } from './boundaries.ts'
import { engineText } from './engine-text.ts'
import { folders } from './folders.ts'
import { bounds, lengths } from './lengths.ts'
import { sourceFiles } from './source-files.ts'

/** What a step has to say; it holds when `wrong` is empty. */
export interface Outcome {
  said: string
  wrong: string[]
}

export interface Step {
  name: string
  run(root: string): Promise<Outcome>
}

const require = createRequire(import.meta.url)

/** The script behind a package's command, run by this very Node: npm's wrappers differ between systems. */
function command(packageName: string, file: string): string {
  return join(dirname(require.resolve(`${packageName}/package.json`)), file)
}

/** Runs a script with this Node and keeps what it says for when it fails. */
async function runs(root: string, script: string, args: readonly string[], said: string): Promise<Outcome> {
  const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  const output: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => output.push(String(part)))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  return { said, wrong: code === 0 ? [] : [output.join('').trim() || `it ended with code ${code}`] }
}

const types: Step = {
  name: 'types',
  run: (root) => runs(root, command('typescript', 'bin/tsc'), ['-b'], 'tsc -b'),
}

const lint: Step = {
  name: 'lint',
  run: (root) =>
    runs(root, command('@biomejs/biome', 'bin/biome'), ['check', '--error-on-warnings', '.'], 'biome check'),
}

const boundaries: Step = {
  name: 'boundaries',
  run: async (root) => {
    const files = sourceFiles(root)
    const wrong = [...violations(files, folders), ...engineText(files)].map(
      ({ path, line, text }) => `${path}:${line} ${text}`,
    )
    if (!biomeAgrees(root, false))
      wrong.push('biome.json does not follow src/app/check/folders.ts: npm run check -- --write')
    return { said: `${files.length} files, ${folders.length} folders`, wrong }
  },
}

const fileLengths: Step = {
  name: 'file length',
  run: async (root) => {
    const { tooLong, median } = lengths(sourceFiles(root))
    const wrong = tooLong.map(({ path, lines }) => `${path} has ${lines} lines, more than ${bounds.longest}`)
    if (median >= bounds.median) wrong.push(`the median is ${median} lines, not under ${bounds.median}`)
    return { said: `median ${median} lines`, wrong }
  },
}

const scenarios: Step = {
  name: 'scenarios',
  run: async (root) => {
    const { checkFile, monthFiles, scenarioFiles } = await import('#scenario/files')
    const { formatFinding } = await import('#scenario')
    if (monthFiles(root).length === 0)
      return { said: '', wrong: ['there is no scenarios/*/month.yaml to check'] }
    const files = scenarioFiles(root)
    const wrong = files
      .flatMap((file) => checkFile(file, root))
      .filter(({ severity }) => severity !== 'note')
      .map((finding) => formatFinding({ ...finding, file: relative(root, finding.file) }))
    return { said: `${files.length} files checked`, wrong: [...new Set(wrong)] }
  },
}

const expectations: Step = {
  name: 'expectations',
  run: async (root) => {
    const { monthFiles, readMonth } = await import('#scenario/files')
    const { formatFinding } = await import('#scenario')
    const { shippedReport } = await import('../explore/shipped-report.ts')
    const { expectationFindings } = await import('../explore/findings.ts')
    const wrong: string[] = []
    let searched = 0
    for (const { file } of monthFiles(root)) {
      const { month } = readMonth(file, root)
      if (month === null) continue
      const report = await shippedReport(month, root)
      searched += 1
      for (const finding of expectationFindings(relative(root, file), month, report))
        wrong.push(formatFinding(finding))
    }
    return { said: `${searched} months searched`, wrong }
  },
}

export const steps: readonly Step[] = [types, lint, boundaries, fileLengths, scenarios, expectations]
