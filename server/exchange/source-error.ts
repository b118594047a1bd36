/** What keeps a source from being read or imported at all, in words for whoever started the import. */
export class SourceError extends Error {}
