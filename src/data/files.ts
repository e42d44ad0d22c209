/** What the first view is made of, as text: not yet read, not yet checked. */
export interface Files {
  readonly programme: LoadedFile;
  readonly words: LoadedFile;
  readonly regions: LoadedFile;
  /** What else the programme says in words of its own: for whoever says more than the map. */
  readonly messages?: LoadedFile;
  /** Every code and name of NUTS, fetched when a file has to be checked again. A saved page has none. */
  readonly gazetteer?: () => Promise<LoadedFile>;
}

export interface LoadedFile {
  /** Its name below the site's root, for messages. */
  readonly name: string;
  readonly text: string;
}

/** A file that did not arrive, or not whole. */
export class LoadProblem extends Error {
  override readonly name = 'LoadProblem';

  constructor(
    readonly file: string,
    readonly kind: 'unreachable' | 'unreadable',
    readonly reason: string,
  ) {
    super(`${file}: ${reason}`);
  }
}

/**
 * What a file says, not yet checked.
 * @throws LoadProblem when it is no JSON
 */
export function parseFile({ name, text }: LoadedFile): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new LoadProblem(name, 'unreadable', (error as Error).message);
  }
}
