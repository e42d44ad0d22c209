/**
 * One thing that is wrong with one file, said so that whoever keeps the file can mend it without
 * reading code: `pilots.json, record 14 (cantabria), "region": expected …, found "es-13"`.
 */
export class DataProblem extends Error {
  override readonly name = 'DataProblem';

  /**
   * @param file as it is named on disk, e.g. `pilots.json`
   * @param record the row, counted from 1 and named where it has a name: `14 (cantabria)`,
   *   `3 (oecd-2019) of sources`; null when the whole file is meant
   * @param field the field inside the record, null when the whole record is meant
   * @param what what was expected and what was found
   */
  constructor(
    readonly file: string,
    readonly record: string | null,
    readonly field: string | null,
    readonly what: string,
  ) {
    super(
      file +
        (record === null ? '' : `, record ${record}`) +
        (field === null ? '' : `, "${field}"`) +
        `: ${what}`,
    );
  }
}

/** Everything that is wrong with one file. The first problem leads the message; none is dropped. */
export class DataProblems extends Error {
  override readonly name = 'DataProblems';
  readonly file: string;

  /** @param problems at least one, all of the same file */
  constructor(readonly problems: readonly [DataProblem, ...DataProblem[]]) {
    const more = problems.length - 1;
    super(problems[0].message + (more > 0 ? ` (and ${more} more)` : ''));
    this.file = problems[0].file;
  }
}

/** Throws all of `problems` as one, or returns when there is none. */
export function refuse(problems: readonly DataProblem[]): void {
  const [first, ...more] = problems;
  if (first) throw new DataProblems([first, ...more]);
}
