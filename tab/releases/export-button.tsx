import { Button } from '@fluentui/react-components'
import { ArrowExportLtrRegular } from '@fluentui/react-icons'
import type { UseMutationResult } from '@tanstack/react-query'
import { useMutation } from '@tanstack/react-query'
import type { ExportReleaseOutput } from '#contract/export-release'
import { useCall } from '../client/call-context.ts'
import { saveFile } from '../look/save-file.ts'
import { useReader } from '../words/reader.ts'
import { releaseWords } from '../words/release-words.ts'

export type Export = UseMutationResult<ExportReleaseOutput, Error, void>

/** Asks for the tables of a block as CSV and saves them. The page shows how it went. */
export function useExport(block: string): Export {
  const call = useCall()
  return useMutation({
    mutationFn: () => call('exportRelease', { block }),
    onSuccess: ({ fileName, csv }) => saveFile({ name: fileName, text: csv, type: 'text/csv' }),
  })
}

export function ExportButton({ export: { isPending, mutate } }: { export: Export }) {
  const { exportTables } = releaseWords(useReader().language)
  return (
    <Button icon={<ArrowExportLtrRegular />} disabledFocusable={isPending} onClick={() => mutate()}>
      {exportTables}
    </Button>
  )
}
