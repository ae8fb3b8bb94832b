/**
 * The act that takes another one back, by its name, with its input but for the pair and the version, which are those of the
 * moment of undoing. A name is all that an act says of another, so that none imports a list in which it stands itself;
 * `tests/api/page-as-api.test.ts` asks of every act that what takes it back is one, and does something.
 */
export type Undo = { operation: string; input: object }
