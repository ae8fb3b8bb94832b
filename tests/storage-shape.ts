/** `overview: PartitionKey eq`: which table a storage request names, which keys and how, without what they are. */
export function storageShape({ pathname, searchParams }: URL): string {
  if (pathname.endsWith('$batch')) return 'a transaction'
  const table = pathname.split('/').at(-1)?.replace(/\(.*/, '') ?? ''
  if (pathname.includes('PartitionKey=')) return `${table}: one row`
  if (!pathname.endsWith('()')) return `${table}: a new row`
  const filter = searchParams.get('$filter')?.replaceAll(/'[^']*'/g, '')
  return `${table}: ${filter?.replaceAll(/\s+/g, ' ').trim() ?? 'every row'}`
}
